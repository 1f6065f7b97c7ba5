package io.github.errorcodes.tencentcloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that people read: a Markdown file, or a source file with its Javadoc. */
record Document(Path path, String text) {

    static final Path SOURCES = Path.of("src/main/java");

    static Document of(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Document> readmes() {
        return Stream.of("README.md", "README.zh-CN.md").map(Path::of).map(Document::of);
    }

    /** All Markdown files of the project. */
    static Stream<Document> pages() {
        return Stream.of(Path.of(""), Path.of("benchmarks")).flatMap(folder -> in(folder, 1, ".md"));
    }

    static Stream<Document> sources() {
        return in(SOURCES, Integer.MAX_VALUE, ".java");
    }

    private static Stream<Document> in(Path folder, int depth, String suffix) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(suffix)).map(Document::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code blocks in a language. */
    List<String> blocks(String language) {
        return groups("(?ms)^```" + language + "\n(.*?)^```$");
    }

    /** The examples of the Javadoc, which start with a tag such as {@code <pre>}. */
    List<String> examples(String tag) {
        return groups("(?s)" + Pattern.quote(tag) + "\n(.*?)\n *\\* }?</pre>").stream()
                .map(example -> example.replaceAll("(?m)^ *\\* ?", ""))
                .toList();
    }

    /** The text without line breaks, and without the asterisks of a comment. */
    String inOneLine() {
        return text.replaceAll("\\s+(?:\\* )?", " ");
    }

    /** What the first group of a pattern finds. */
    List<String> groups(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

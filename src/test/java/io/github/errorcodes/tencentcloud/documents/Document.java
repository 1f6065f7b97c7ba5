package io.github.errorcodes.tencentcloud.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that people read: a Markdown file, or a source file with its Javadoc. */
record Document(Path path, String text) {

    private static final Path SOURCES = Path.of("src/main/java/io/github/errorcodes/tencentcloud");

    static Document of(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document ofType(String type) {
        return of(SOURCES.resolve(type + ".java"));
    }

    static Stream<Document> readmes() {
        return Stream.of("README.md", "README.zh-CN.md").map(Path::of).map(Document::of);
    }

    /** All Markdown files of the project, and what a repository of jars shows of it. */
    static Stream<Document> pages() {
        Stream<Document> markdown =
                Stream.of(Path.of(""), Path.of("benchmarks")).flatMap(folder -> in(folder, ".md"));
        return Stream.concat(markdown, Stream.of(of(Path.of("pom.xml"))));
    }

    /** The sources of the public types. */
    static Stream<Document> sources() {
        return in(SOURCES, ".java");
    }

    private static Stream<Document> in(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).map(Document::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code blocks in a language. */
    List<String> blocks(String language) {
        return groups("(?ms)^```" + language + "\n(.*?)^```$");
    }

    /** The examples of the Javadoc that are code. */
    List<String> examples() {
        return groups("(?s)<pre>\\{@code\n(.*?)\n *\\* }</pre>").stream()
                .map(example -> example.replaceAll("(?m)^ *\\* ?", ""))
                .toList();
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

package io.github.errorcodes.tencentcloud;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a user's sources, which are not in files: so no default charset has a say in how they are read. */
final class Compilation {

    private static final Pattern NAME = Pattern.compile("(?m)^(?:public )?(?:class|(module)) (\\w+)");

    private Compilation() {}

    /** Compiles into a folder, and returns all errors and warnings. Their texts are in the user's language. */
    static List<Diagnostic<? extends JavaFileObject>> compile(Path classes, List<String> options, String... sources) {
        List<String> allOptions = new ArrayList<>(options);
        allOptions.addAll(List.of("-d", classes.toString(), "-proc:none", "-Xlint:all"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> files = Stream.of(sources).map(Source::new).toList();
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, allOptions, null, files)
                .call();
        return diagnostics.getDiagnostics();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + name(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String name(String text) {
            Matcher matcher = NAME.matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException("Neither a class nor a module: " + text);
            }
            return matcher.group(1) == null ? matcher.group(2) : "module-info";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

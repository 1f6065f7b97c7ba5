package io.github.errorcodes.tencentcloud.jar;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a user's sources, which are not in files: so no default charset has a say in how they are read. */
public final class Compilation {

    private Compilation() {}

    /** Compiles into a folder, and returns all errors and warnings. Their texts are in the user's language. */
    public static List<Diagnostic<? extends JavaFileObject>> compile(
            Path classes, List<String> options, String... sources) {
        List<String> allOptions = new ArrayList<>(options);
        allOptions.addAll(List.of("-d", classes.toString(), "-proc:none", "-Xlint:all"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> files = Stream.of(sources).map(Compilation::file).toList();
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, allOptions, null, files)
                .call();
        return diagnostics.getDiagnostics();
    }

    /** A file that may have any class, or a module. */
    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), Kind.SOURCE) {
            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return !simpleName.equals("package-info");
            }

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}

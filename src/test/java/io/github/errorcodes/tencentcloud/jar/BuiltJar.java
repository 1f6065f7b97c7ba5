package io.github.errorcodes.tencentcloud.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/** The jar that the build has made, and processes that use it. */
public final class BuiltJar {

    /** A copy, in a folder whose name every locale can spell: the project's own may have any characters. */
    public static final Path PATH = copy(Path.of(System.getProperty("jar")));

    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    public static final String VERSION = System.getProperty("version");

    private BuiltJar() {}

    /** What a process has left, with the line breaks of Unix. */
    public record Output(int status, String out, String err) {}

    /** Runs the command with a standard input. */
    public static Output run(byte[] input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", PATH.toString()));
        command.addAll(List.of(args));
        return java(input, command);
    }

    /** Runs the java launcher of this JDK. */
    public static Output java(byte[] input, List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(args);
        return exec(input, command);
    }

    /** Runs any command, under the C locale. */
    public static Output exec(byte[] input, List<String> command) throws IOException, InterruptedException {
        Path in = Files.createTempFile("in", null);
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            Files.write(in, input);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("still running after a minute: " + command);
            }
            return new Output(process.exitValue(), text(out), text(err));
        } finally {
            for (Path file : List.of(in, out, err)) {
                Files.delete(file);
            }
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, UTF_8).replace("\r\n", "\n");
    }

    private static Path copy(Path jar) {
        try {
            Path folder = Files.createTempDirectory("jar");
            Path copy = Files.copy(jar, folder.resolve(jar.getFileName()));
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit(); // What is registered last is deleted first.
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of an entry. */
    static byte[] entry(String name) throws IOException {
        try (JarFile jar = new JarFile(PATH.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}

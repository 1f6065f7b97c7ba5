package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.errorcodes.tencentcloud.ApiResult;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.MalformedResponseException;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The command that the jar runs: explains codes, names and responses. */
public final class Main {

    private static final int OK = 0;
    private static final int NOT_FOUND_OR_MALFORMED = 1;
    private static final int WRONG_USAGE = 2;

    private static final List<String> LANGUAGES = Arrays.asList("zh", "en");

    private static final String RETRY = "yes, later, if the operation may safely be repeated";

    private static final String WHERE_TO_LOOK = "; look for it in the product's documentation";

    private static final String[] USAGE = {
        "Explains the common error codes of Tencent Cloud's legacy API (API 2.0).",
        "",
        "Usage: java -jar tencentcloud-common-error-codes-VERSION.jar [--lang zh|en] [ARGUMENT...]",
        "",
        "  CODE_OR_NAME...  explain each code or constant name, such as 5100 or replay_attack",
        "  (no argument)    explain the response on standard input, which is JSON in UTF-8",
        "  --list           list all codes",
        "  --search WORD    list the codes whose name, description or action contains WORD",
        "  --help           show this help",
        "  --version        show the version",
        "",
        "  --lang zh        before any of these: descriptions and actions in Chinese",
        "  --lang en        the same in English, which is the default",
        "",
        "Exit status: 0; 1 if a code is unknown, nothing matched or the response cannot be read;",
        "2 for wrong usage."
    };

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private Locale locale = Locale.ENGLISH;
    private boolean firstParagraph = true;

    Main(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8));
    }

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // From Java 22 to 24 the default console reports a terminal even if there is none.
        System.setProperty("jdk.console", "java.base");
        boolean onTerminal = System.console() != null;
        // Not System.out and System.err, which hide that a write failed.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(new Main(System.in, out, err).run(onTerminal, args));
    }

    /** Runs the command and returns its exit status. */
    int run(boolean onTerminal, String... args) {
        int status = answer(onTerminal, args);
        return out.checkError() ? fail(NOT_FOUND_OR_MALFORMED, "Cannot write to standard output") : status;
    }

    private int answer(boolean onTerminal, String... allArgs) {
        boolean language = allArgs.length >= 2 && allArgs[0].equals("--lang") && LANGUAGES.contains(allArgs[1]);
        if (language) {
            locale = Locale.forLanguageTag(allArgs[1]);
        }
        String[] args = language ? Arrays.copyOfRange(allArgs, 2, allArgs.length) : allArgs;
        if (args.length == 0) {
            return onTerminal ? printUsage() : explainResponse();
        }
        if (Arrays.stream(args).noneMatch(Main::isOption)) {
            return explainAll(args);
        }
        if (args.length == 2 && args[0].equals("--search") && !args[1].isEmpty()) {
            return search(args[1]);
        }
        if (args.length == 1) {
            switch (args[0]) {
                case "--list":
                    return list(code -> true);
                case "--help":
                    return printUsage();
                case "--version":
                    return printVersion();
                default:
                    break;
            }
        }
        return fail(
                WRONG_USAGE,
                "Expected codes and names, or one option, but found \"" + String.join(" ", allArgs) + "\": see --help");
    }

    /** An argument that starts with '-' is an option unless a digit follows: some codes are negative. */
    private static boolean isOption(String arg) {
        return arg.startsWith("-") && !arg.matches("(?s)-[0-9].*");
    }

    private int printUsage() {
        for (String line : USAGE) {
            out.println(line);
        }
        return OK;
    }

    private int printVersion() {
        try (InputStream version = Main.class.getResourceAsStream("version.txt")) {
            out.println(new String(readAll(version), UTF_8).trim());
            return OK;
        } catch (IOException e) {
            return fail(NOT_FOUND_OR_MALFORMED, "Cannot read the version: " + e.getMessage());
        }
    }

    private int list(Predicate<CommonErrorCode> filter) {
        int status = NOT_FOUND_OR_MALFORMED;
        for (CommonErrorCode code : CommonErrorCode.values()) {
            if (filter.test(code)) {
                out.println(code + "  " + code.getDescription(locale));
                status = OK;
            }
        }
        return status;
    }

    private int search(String word) {
        String lowerCaseWord = word.toLowerCase(Locale.ROOT);
        int status = list(code -> contains(code, lowerCaseWord));
        return status == OK ? OK : fail(status, "No code matches " + Escapes.quote(word, Escapes.SHORT));
    }

    private static boolean contains(CommonErrorCode code, String lowerCaseWord) {
        return Stream.of(
                        code.name(),
                        code.getDescription(),
                        code.getAction(),
                        code.getDescription(Locale.CHINESE),
                        code.getAction(Locale.CHINESE))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lowerCaseWord));
    }

    private int explainAll(String... codesOrNames) {
        int status = OK;
        for (String codeOrName : codesOrNames) {
            Optional<CommonErrorCode> named = findByName(codeOrName);
            status = Math.max(status, named.isPresent() ? explain(named.get()) : explainCode(codeOrName));
        }
        return status;
    }

    private static Optional<CommonErrorCode> findByName(String name) {
        return Arrays.stream(CommonErrorCode.values())
                .filter(code -> code.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private int explainCode(String code) {
        ApiResult asked = ApiResult.of(code, null, null);
        String category =
                asked.getCategory().map(found -> " (category " + found + ")").orElse("");
        return explain(code, asked.isSuccess() ? "" : category + WHERE_TO_LOOK);
    }

    private int explain(String code, String hint) {
        try {
            return explain(CommonErrorCode.fromCode(code));
        } catch (IllegalArgumentException e) {
            return fail(NOT_FOUND_OR_MALFORMED, e.getMessage() + hint);
        }
    }

    private int explain(CommonErrorCode code) {
        startParagraph();
        out.println(code);
        out.println("  description: " + code.getDescription(locale));
        out.println("  action:      " + code.getAction(locale));
        out.println("  category:    " + code.getCategory());
        out.println("  retry:       " + (code.isRetryable() ? RETRY : "no"));
        return OK;
    }

    private void startParagraph() {
        if (!firstParagraph) {
            out.println();
        }
        firstParagraph = false;
    }

    private int explainResponse() {
        try {
            return explain(ApiResult.parse(readResponse()));
        } catch (IOException e) {
            return fail(NOT_FOUND_OR_MALFORMED, "Cannot read standard input: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            return fail(NOT_FOUND_OR_MALFORMED, "Cannot read standard input: it does not fit into memory");
        } catch (MalformedResponseException e) {
            return fail(NOT_FOUND_OR_MALFORMED, e.getMessage());
        }
    }

    private int explain(ApiResult result) {
        startParagraph();
        printField("code:        ", result.getCode());
        printField("message:     ", result.getMessage());
        result.getModuleCode().ifPresent(code -> out.println("module code: " + code));
        printField("codeDesc:    ", result.getCodeDesc());
        long failed = result.getDetails().values().stream()
                .filter(detail -> !detail.isSuccess())
                .count();
        int status = OK;
        if (result.isSuccess()) {
            startParagraph();
            out.println("The response reports success" + (failed > 0 ? ", but not every resource succeeded." : "."));
        } else {
            if (!result.getCommonErrorCode().isPresent()) {
                result.getCategory().ifPresent(category -> out.println("category:    " + category));
            }
            status = explain(result.getCode(), WHERE_TO_LOOK);
        }
        if (!result.getDetails().isEmpty()) {
            explainDetails(result.getDetails(), failed);
        }
        return status;
    }

    private void explainDetails(Map<String, ApiResult> details, long failed) {
        startParagraph();
        out.println("Failed resources: " + failed + " of " + details.size());
        details.forEach((id, detail) -> {
            if (!detail.isSuccess()) {
                String code = detail.getCommonErrorCode()
                        .map(CommonErrorCode::toString)
                        .orElse(detail.getCode());
                String message = detail.getMessage().isEmpty() ? "" : ": " + detail.getMessage();
                out.println(Escapes.escape("  " + id + ": " + code + message));
            }
        });
    }

    private void printField(String label, String text) {
        if (!text.isEmpty()) {
            out.println(label + Escapes.escape(text));
        }
    }

    private String readResponse() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(readAll(in));
        try {
            return UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8 at byte " + bytes.position(), e);
        }
    }

    private static byte[] readAll(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    /** Prints an error, behind all that has been printed before it. */
    private int fail(int status, String message) {
        out.flush();
        err.println(Escapes.escape(message));
        err.flush();
        return status;
    }
}

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
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The command that the jar runs: explains codes, names and responses. */
public final class Main {

    private static final int OK = 0;
    private static final int NOT_FOUND_OR_MALFORMED = 1;
    private static final int WRONG_USAGE = 2;

    private static final String RETRY = "yes, later, if the operation may safely be repeated";

    private static final String[] USAGE = {
        "Explains the common error codes of Tencent Cloud's legacy API (API 2.0).",
        "",
        "Usage: java -jar tencentcloud-common-error-codes-VERSION.jar [ARGUMENT...]",
        "",
        "  CODE_OR_NAME...  explain each code or constant name, such as 5100 or replay_attack",
        "  (no argument)    explain the response on standard input, which is JSON in UTF-8",
        "  --list           list all codes",
        "  --search WORD    list the codes whose name, description or action holds WORD",
        "  --help           show this",
        "  --version        show the version",
        "",
        "Exit status: 0; 1 where a code is unknown, nothing matched or the response is malformed;",
        "2 for wrong usage."
    };

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
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
        // From Java 22 to 24 the default console claims a terminal even where there is none.
        System.setProperty("jdk.console", "java.base");
        boolean onTerminal = System.console() != null;
        // Not System.out and System.err, which hide that a write failed.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(new Main(System.in, out, err).run(onTerminal, args));
    }

    /** Runs the command: gives the exit status. */
    int run(boolean onTerminal, String... args) {
        int status = answer(onTerminal, args);
        out.flush();
        if (out.checkError()) {
            status = fail(NOT_FOUND_OR_MALFORMED, "Cannot write to standard output");
        }
        err.flush();
        return status;
    }

    private int answer(boolean onTerminal, String... args) {
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
                "Expected codes and names, or one option, but found \"" + String.join(" ", args) + "\": see --help");
    }

    /** A minus sign makes an option, but before a digit: clients have invented negative codes. */
    private static boolean isOption(String arg) {
        return arg.matches("-(\\D.*)?");
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
                out.println(code + "  " + code.getDescription());
                status = OK;
            }
        }
        return status;
    }

    private int search(String word) {
        String lowerCaseWord = word.toLowerCase(Locale.ROOT);
        int status = list(code -> holds(code, lowerCaseWord));
        return status == OK ? OK : fail(status, "Expected a match but found none of \"" + word + "\"");
    }

    private static boolean holds(CommonErrorCode code, String lowerCaseWord) {
        return String.join("\n", code.name(), code.getDescription(), code.getAction())
                .toLowerCase(Locale.ROOT)
                .contains(lowerCaseWord);
    }

    private int explainAll(String... codesOrNames) {
        int status = OK;
        for (String codeOrName : codesOrNames) {
            status = Math.max(status, explain(() -> find(codeOrName)));
        }
        return status;
    }

    private int explain(Supplier<CommonErrorCode> found) {
        CommonErrorCode code;
        try {
            code = found.get();
        } catch (IllegalArgumentException e) {
            return fail(NOT_FOUND_OR_MALFORMED, e.getMessage());
        }
        startParagraph();
        out.println(code);
        out.println("  description: " + code.getDescription());
        out.println("  action:      " + code.getAction());
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

    private static CommonErrorCode find(String codeOrName) {
        for (CommonErrorCode code : CommonErrorCode.values()) {
            if (code.name().equalsIgnoreCase(codeOrName)) {
                return code;
            }
        }
        return CommonErrorCode.fromCode(codeOrName);
    }

    private int explainResponse() {
        ApiResult result;
        try {
            result = ApiResult.parse(readResponse());
        } catch (IOException e) {
            return fail(NOT_FOUND_OR_MALFORMED, "Cannot read standard input: " + e.getMessage());
        } catch (MalformedResponseException e) {
            return fail(NOT_FOUND_OR_MALFORMED, e.getMessage());
        }
        startParagraph();
        printField("code:        ", result.getCode());
        printField("message:     ", result.getMessage());
        result.getModuleCode().ifPresent(code -> out.println("module code: " + code));
        printField("codeDesc:    ", result.getCodeDesc());
        if (result.isSuccess()) {
            startParagraph();
            out.println("The response reports success.");
            return OK;
        }
        return explain(() -> CommonErrorCode.fromCode(result.getCode()));
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

    private int fail(int status, String message) {
        out.flush();
        err.println(Escapes.escape(message));
        return status;
    }
}

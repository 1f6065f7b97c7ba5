package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.errorcodes.tencentcloud.ApiResult;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The command that the jar runs: explains codes, names and responses. */
public final class Main {

    private static final int OK = 0;
    private static final int NOT_FOUND_OR_MALFORMED = 1;
    private static final int WRONG_USAGE = 2;

    private static final String WHERE_TO_LOOK = "; look for it in the product's documentation";
    private static final String WHAT_TO_TRY =
            ", nor the name of one: try --list, --search WORD or --help; a response goes to standard input, as < body.json";

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Arguments arguments;
    private final Locale locale;
    private boolean firstParagraph = true;

    Main(InputStream in, OutputStream out, OutputStream err, String... args) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8));
        this.arguments = new Arguments(args);
        this.locale = arguments.locale();
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
        System.exit(new Main(System.in, out, err, args).run(onTerminal));
    }

    /** Runs the command and returns its exit status. */
    int run(boolean onTerminal) {
        Optional<String> mistake = arguments.mistake();
        int status = mistake.isPresent() ? fail(WRONG_USAGE, mistake.get()) : answer(onTerminal);
        return out.checkError() ? fail(NOT_FOUND_OR_MALFORMED, "Cannot write to standard output") : status;
    }

    private int answer(boolean onTerminal) {
        List<String> words = arguments.words();
        switch (arguments.task()) {
            case Arguments.LIST:
                return list(code -> true);
            case Arguments.SEARCH:
                return search(String.join(" ", words));
            case Arguments.VERSION:
                return printVersion();
            case Arguments.HELP:
                return printUsage();
            default:
                if (words.isEmpty()) {
                    return onTerminal ? printUsage() : explainInput();
                }
                return explainAll(words);
        }
    }

    private int printUsage() {
        for (String line : isChinese() ? Usage.CHINESE : Usage.ENGLISH) {
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

    private int search(String words) {
        int status = list(Lookup.search(words));
        return status == OK
                ? OK
                : fail(status, "No code matches " + Escapes.quote(words, Escapes.SHORT) + ": see --list");
    }

    private int explainAll(List<String> words) {
        // A name of several words that was typed without quotes.
        Optional<CommonErrorCode> named = Lookup.find(String.join(" ", words));
        if (named.isPresent()) {
            return explain(named.get());
        }
        return words.stream().mapToInt(this::explain).reduce(OK, Math::max);
    }

    private int explain(String word) {
        if (skipMark(word).trim().startsWith("{")) {
            return explainResponse(word);
        }
        Optional<CommonErrorCode> named = Lookup.find(word);
        return named.isPresent() ? explain(named.get()) : explainCode(word, hint(word));
    }

    private static String hint(String word) {
        if (word.equals("0")) {
            return "";
        }
        if (!word.matches("-?[1-9][0-9]*")) {
            return WHAT_TO_TRY;
        }
        Optional<Category> category = ApiResult.of(word, null, null).getCategory();
        return category.map(found -> " (category " + found + ")").orElse("") + WHERE_TO_LOOK;
    }

    private int explainCode(String code, String hint) {
        try {
            return explain(CommonErrorCode.fromCode(code));
        } catch (IllegalArgumentException e) {
            return fail(NOT_FOUND_OR_MALFORMED, e.getMessage() + hint);
        }
    }

    private int explain(CommonErrorCode code) {
        startParagraph();
        out.println(code);
        out.println(text("  description: ", "  说明：") + code.getDescription(locale));
        out.println(text("  action:      ", "  处理：") + code.getAction(locale));
        out.println(text("  category:    ", "  类别：") + code.getCategory());
        out.println(text("  retry:       ", "  重试：") + describeRetry(code));
        return OK;
    }

    private String describeRetry(CommonErrorCode code) {
        return code.isRetryable()
                ? text("yes, later, if the operation may safely be repeated", "是，请稍后重试，前提是该操作可以安全地重复执行")
                : text("no", "否");
    }

    private int explainInput() {
        try {
            return explainResponse(readInput());
        } catch (IOException e) {
            return fail(NOT_FOUND_OR_MALFORMED, "Cannot read standard input: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            return fail(NOT_FOUND_OR_MALFORMED, "Cannot read standard input: it does not fit into memory");
        }
    }

    private int explainResponse(String body) {
        try {
            return explain(ApiResult.parse(skipMark(body)));
        } catch (MalformedResponseException e) {
            return fail(NOT_FOUND_OR_MALFORMED, e.getMessage());
        }
    }

    /** The index of an error counts from after the mark, since editors and other tools hide it. */
    private static String skipMark(String body) {
        return body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body;
    }

    private int explain(ApiResult result) {
        printFields(result);
        Map<String, ApiResult> details = result.getDetails();
        long failed =
                details.values().stream().filter(detail -> !detail.isSuccess()).count();
        int status = result.isSuccess() ? explainSuccess(failed) : explainCode(result.getCode(), WHERE_TO_LOOK);
        if (!details.isEmpty()) {
            explainDetails(details, failed);
        }
        return status;
    }

    private void printFields(ApiResult result) {
        startParagraph();
        printField(text("code:        ", "错误码：    "), result.getCode());
        printField(text("message:     ", "错误信息：  "), result.getMessage());
        result.getModuleCode().ifPresent(code -> out.println(text("module code: ", "模块错误码：") + code));
        printField(text("codeDesc:    ", "业务错误码："), result.getCodeDesc());
        printField(text("requestId:   ", "请求 ID：   "), result.getRequestId());
        if (!result.getCommonErrorCode().isPresent()) {
            result.getCategory().ifPresent(category -> out.println(text("category:    ", "类别：      ") + category));
        }
    }

    private int explainSuccess(long failed) {
        startParagraph();
        out.println(
                failed == 0
                        ? text("The response reports success.", "响应表示调用成功。")
                        : text(
                                "The response reports success, but not every resource succeeded.",
                                "响应表示调用成功，但并非所有资源都成功。"));
        return OK;
    }

    private void explainDetails(Map<String, ApiResult> details, long failed) {
        startParagraph();
        out.println(text("Failed resources: ", "失败的资源：")
                + failed
                + text(" of ", " 个，共 ")
                + details.size()
                + text("", " 个"));
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

    private void startParagraph() {
        if (!firstParagraph) {
            out.println();
        }
        firstParagraph = false;
    }

    private String text(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    private boolean isChinese() {
        return locale.equals(Locale.CHINESE);
    }

    private String readInput() throws IOException {
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

    /** Prints an error, after all that has been printed before it. */
    private int fail(int status, String message) {
        out.flush();
        err.println(Escapes.escape(message));
        err.flush();
        return status;
    }
}

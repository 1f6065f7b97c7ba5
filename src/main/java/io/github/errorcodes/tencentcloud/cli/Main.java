package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.errorcodes.tencentcloud.ApiOutcome;
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
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The command that the jar runs: explains codes, names, responses and pasted text. */
public final class Main {

    static final int OK = 0;
    static final int NOT_EXPLAINED = 1;
    static final int WRONG_USAGE = 2;

    private static final String WHERE_TO_LOOK = "; look for it in the product's documentation";
    private static final String WHAT_TO_TRY =
            ". Give the code alone, such as 5100, or a file, as < body.json; or see --list, --search WORD and --help";

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Arguments arguments;
    private final Explanation explanation;

    Main(InputStream in, OutputStream out, OutputStream err, String... args) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8));
        this.arguments = new Arguments(args);
        this.explanation = new Explanation(this.out, arguments.locale());
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
        Optional<String> usageError = arguments.usageError();
        int status = usageError.isPresent() ? fail(WRONG_USAGE, usageError.get()) : answer(onTerminal);
        return out.checkError() ? fail(NOT_EXPLAINED, "Cannot write to standard output") : status;
    }

    private int answer(boolean onTerminal) {
        List<String> operands = arguments.operands();
        switch (arguments.task()) {
            case LIST:
                return list(code -> true);
            case SEARCH:
                return search(String.join(" ", operands));
            case VERSION:
                return printVersion();
            case HELP:
                return printUsage();
            default:
                if (operands.isEmpty()) {
                    return onTerminal ? printUsage() : explainInput();
                }
                return explainAll(operands);
        }
    }

    private int printUsage() {
        explanation.printUsage();
        return OK;
    }

    private int printVersion() {
        try (InputStream version = Main.class.getResourceAsStream("version.txt")) {
            out.println(new String(readAll(version), UTF_8).trim());
            return OK;
        } catch (IOException e) {
            return fail(NOT_EXPLAINED, "Cannot read the version: " + e.getMessage());
        }
    }

    private int list(Predicate<CommonErrorCode> filter) {
        int status = NOT_EXPLAINED;
        for (CommonErrorCode code : CommonErrorCode.values()) {
            if (filter.test(code)) {
                explanation.list(code);
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

    private int explainAll(List<String> operands) {
        // A name of several words that was typed without quotes.
        Optional<CommonErrorCode> named = Lookup.find(String.join(" ", operands));
        if (named.isPresent()) {
            return explain(named.get());
        }
        return operands.stream().mapToInt(operand -> explain(operand, true)).reduce(OK, Math::max);
    }

    private int explainInput() {
        try {
            return explain(decode(readAll(in)), false);
        } catch (IOException e) {
            return fail(NOT_EXPLAINED, "Cannot read standard input: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            return fail(NOT_EXPLAINED, "Cannot read standard input: it does not fit into memory");
        }
    }

    /** Explains an operand, or else the whole standard input. */
    private int explain(String operandOrInput, boolean isOperand) {
        // The index of an error counts from after the mark, since editors and other tools hide it.
        String text = operandOrInput.startsWith(BYTE_ORDER_MARK) ? operandOrInput.substring(1) : operandOrInput;
        String word = text.trim();
        Optional<CommonErrorCode> named = Lookup.find(word);
        if (named.isPresent()) {
            return explain(named.get());
        }
        if (word.matches("0|-?[1-9][0-9]*")) {
            return failToExplain(word, hint(word));
        }
        try {
            return explain(ApiOutcome.parse(text));
        } catch (MalformedResponseException e) {
            return explainPasted(text, isOperand, e.getMessage());
        }
    }

    private static String hint(String number) {
        Optional<Category> category = ApiOutcome.of(number, null).getCategory();
        return category.map(found -> " (category " + found + ")").orElse("") + WHERE_TO_LOOK;
    }

    private int explain(CommonErrorCode code) {
        explanation.explain(code, 1);
        return OK;
    }

    private int explain(ApiOutcome outcome) {
        explanation.printFields(outcome);
        int status = OK;
        if (outcome.isSuccess()) {
            explanation.printSuccess(outcome);
        } else {
            Optional<CommonErrorCode> code = outcome.getCommonErrorCode();
            status = code.isPresent() ? explain(code.get()) : failToExplain(outcome.getCode(), WHERE_TO_LOOK);
        }
        explanation.printFailedDetails(outcome);
        return status;
    }

    private int explainPasted(String text, boolean isOperand, String whyNoResponse) {
        PastedText pasted = new PastedText(text);
        Optional<ApiOutcome> response = pasted.response();
        if (response.isPresent()) {
            return explain(response.get());
        }
        Map<CommonErrorCode, Integer> codes = pasted.numbers(isOperand);
        String mentioned = "the text mentions";
        if (codes.isEmpty()) {
            codes = pasted.codeDescs();
            mentioned = "the text mentions by a codeDesc, which API 3.0 may use, too";
        }
        if (codes.isEmpty()) {
            // Never the contents of a response.
            String subject = isOperand && !text.contains("{") ? Escapes.quote(text, Escapes.SHORT) : "The text";
            return fail(
                    NOT_EXPLAINED,
                    notListed(subject) + ", nor the name of one, nor a response (" + whyNoResponse
                            + "), and mentions none" + WHAT_TO_TRY);
        }
        report("Not a response: " + whyNoResponse + "; these are the codes that " + mentioned);
        codes.forEach(explanation::explain);
        return OK;
    }

    private int failToExplain(String code, String hint) {
        return fail(
                NOT_EXPLAINED,
                notListed(Escapes.quote(code, Escapes.SHORT)) + (code.equals("0") ? ": 0 means success" : hint));
    }

    private static String notListed(String subject) {
        return subject + " is not one of the " + CommonErrorCode.values().length + " common error codes";
    }

    private static String decode(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Charset charset = startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? UTF_16 : UTF_8;
        try {
            return charset.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            String convert = "; convert it, for example with iconv -f GBK -t UTF-8";
            throw new IOException("not " + charset + " at byte " + buffer.position() + convert, e);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
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
        report(message);
        return status;
    }

    /** Prints to standard error, after all that has been printed before it. */
    private void report(String message) {
        out.flush();
        err.println(Escapes.escape(message));
        err.flush();
    }
}

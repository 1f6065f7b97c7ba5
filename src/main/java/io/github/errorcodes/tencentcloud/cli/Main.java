package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.errorcodes.tencentcloud.ApiOutcome;
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
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The command that the jar runs: explains codes, names, responses and pasted text. */
public final class Main {

    static final int OK = 0;
    static final int NOT_EXPLAINED = 1;
    static final int WRONG_USAGE = 2;

    /** How many of the codes that the table lacks are shown of a text. */
    private static final int MAX_UNLISTED = 20;

    private static final String IS_NOT_LISTED = " is not a common error code";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LOST_CHARACTER = "\ufffd";

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
                return explainOperands(operands);
        }
    }

    private int printUsage() {
        explanation.printUsage();
        return OK;
    }

    /** Prints the version in the manifest of this jar, which may lie on a class path or on a module path. */
    private int printVersion() {
        URL jar = Main.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream manifest = new URL("jar:" + jar + "!/META-INF/MANIFEST.MF").openStream()) {
            out.println(new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
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
        int status = list(Lookup.matching(words));
        return status == OK
                ? OK
                : fail(status, "No code matches " + Escapes.quote(words, Escapes.MAX_CODE) + ": see --list");
    }

    private int explainOperands(List<String> operands) {
        // A name of several words that was typed without quotes.
        Optional<CommonErrorCode> named = Lookup.find(String.join(" ", operands));
        if (named.isPresent() && !operands.contains("-")) {
            return explain(Finding.of(named.get().getCode()));
        }
        int status = OK;
        for (String operand : operands) {
            status = Math.max(status, operand.equals("-") ? explainInput() : explainText(operand, true));
        }
        return status;
    }

    private int explainInput() {
        try {
            return explainText(decode(readAll(in)), false);
        } catch (IOException e) {
            return fail(NOT_EXPLAINED, "Cannot read standard input: " + e.getMessage());
        }
    }

    /** Explains an operand, or else the whole standard input: a code, a name, a response or any other text. */
    private int explainText(String operandOrInput, boolean isOperand) {
        // The index of an error counts from after the mark, since editors and other tools hide it.
        String text = operandOrInput.startsWith(BYTE_ORDER_MARK) ? operandOrInput.substring(1) : operandOrInput;
        String word = text.replaceAll("\\p{Z}", " ").trim();
        String code = Lookup.find(word).map(CommonErrorCode::getCode).orElse(word);
        if (code.matches("0|-?[1-9][0-9]*")) {
            return explain(Finding.of(code));
        }
        try {
            return explainAll(Finding.eachCodeOnce(Collections.singletonList(Finding.of(ApiOutcome.parse(text)))));
        } catch (MalformedResponseException e) {
            return explainPasted(text, isOperand, e.getMessage());
        }
    }

    private int explainPasted(String text, boolean isOperand, String whyNoResponse) {
        PastedText pasted = new PastedText(text, isOperand);
        if (pasted.findings.isEmpty()) {
            // Not the text itself if it may contain a response, which can hold secrets.
            String subject = isOperand && !text.contains("{") ? Escapes.quote(text, Escapes.MAX_CODE) : "The text";
            return fail(
                    NOT_EXPLAINED,
                    subject + IS_NOT_LISTED + ", nor the name of one, nor a response (" + whyNoResponse
                            + "), and mentions none. "
                            + (pasted.note.isEmpty() ? whatToTry(text, isOperand) : pasted.note));
        }
        int status = explainAll(pasted.findings);
        if (!pasted.note.isEmpty()) {
            report(pasted.note);
        }
        return status;
    }

    private static String whatToTry(String text, boolean isOperand) {
        return isOperand && text.contains(LOST_CHARACTER)
                ? "The locale of this machine has lost characters of it: give it on standard input"
                : "Give the code alone, such as 5100, or a file, as < body.json; or see --list, --search WORD and --help";
    }

    private int explainAll(Collection<Finding> findings) {
        int status = OK;
        int unlisted = 0;
        for (Finding finding : findings) {
            unlisted += finding.listed().isPresent() ? 0 : 1;
            if (unlisted <= MAX_UNLISTED || finding.listed().isPresent()) {
                status = Math.max(status, explain(finding));
            }
        }
        if (unlisted > MAX_UNLISTED) {
            report("Not shown: " + (unlisted - MAX_UNLISTED) + " more of the codes that are not common error codes");
        }
        return status;
    }

    private int explain(Finding finding) {
        explanation.explain(finding);
        boolean isExplained = finding.listed().isPresent() || finding.isResponse() && finding.isZero();
        return isExplained
                ? OK
                : fail(
                        NOT_EXPLAINED,
                        Escapes.quote(finding.code, Escapes.MAX_CODE) + IS_NOT_LISTED + whatIsKnownOf(finding.code));
    }

    private static String whatIsKnownOf(String code) {
        switch (code) {
            case "0":
                return ": 0 means success";
            case "4200":
                return ": in an older table it means that the request has expired";
            case "7000":
                return ": in CMQ it means that the queue is empty, which is no failure";
            default:
                ApiOutcome outcome = ApiOutcome.of(code, null);
                if (outcome.getNumericCode().orElse(0) < 0) {
                    return ": a negative code may be a client's own, such as -2700 of the vendor's old Java SDK, which"
                            + " says that the call itself failed";
                }
                return outcome.getCategory()
                                .map(found -> " (category " + found + ")")
                                .orElse("") + "; look for it in the product's documentation";
        }
    }

    /** Reads UTF-8, or UTF-16 with a byte order mark. What is neither becomes U+FFFD, so that the rest can be read. */
    private String decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Charset charset = startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? UTF_16 : UTF_8;
        try {
            return charset.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            report("Standard input is not " + charset + " at byte " + buffer.position()
                    + ": to read all of it, convert it, for example with iconv -f GBK -t UTF-8");
            return new String(bytes, charset);
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

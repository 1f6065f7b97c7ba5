package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The command that the jar runs: explains codes, names, responses and pasted text. */
public final class Main {

    static final int OK = 0;
    static final int NOT_EXPLAINED = 1;
    static final int WRONG_USAGE = 2;

    /** How many of the codes that the table lacks are shown of a text. */
    private static final int MAX_UNLISTED = 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Arguments arguments;
    private final Language language;
    private final Explanation explanation;

    private int status = OK;

    Main(InputStream in, OutputStream out, OutputStream err, String... args) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8));
        this.arguments = new Arguments(args);
        this.language = arguments.language();
        this.explanation = new Explanation(this.out, language);
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
        if (arguments.usageError().isPresent()) {
            fail(WRONG_USAGE, arguments.usageError().get());
        } else {
            perform(onTerminal);
        }
        if (out.checkError()) {
            fail(NOT_EXPLAINED, "Cannot write to standard output");
        }
        return status;
    }

    private void perform(boolean onTerminal) {
        List<String> operands = arguments.operands();
        switch (arguments.task()) {
            case Arguments.LIST:
                list(code -> true);
                break;
            case Arguments.SEARCH:
                search(String.join(" ", operands));
                break;
            case Arguments.VERSION:
                printVersion();
                break;
            case Arguments.HELP:
                explanation.printUsage();
                break;
            default:
                if (!operands.isEmpty()) {
                    explainArguments(operands);
                } else if (onTerminal) {
                    explanation.printUsage();
                } else {
                    explainInput();
                }
        }
    }

    /** Prints the version in the manifest of this jar, which may lie on a class path or on a module path. */
    private void printVersion() {
        URL jar = Main.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream manifest = new URL("jar:" + jar + "!/META-INF/MANIFEST.MF").openStream()) {
            out.println(new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        } catch (IOException e) {
            fail(NOT_EXPLAINED, "Cannot read the version: " + e.getMessage());
        }
    }

    private void search(String words) {
        if (!list(Lookup.matching(words))) {
            String quoted = Explanation.quote(words);
            fail(
                    NOT_EXPLAINED,
                    language.text(
                            "No code matches " + quoted + ": see --list", "没有与 " + quoted + " 匹配的错误码，可用 --list 列出全部"));
        }
    }

    /** Lists the codes that a filter lets through, and returns whether there is one. */
    private boolean list(Predicate<CommonErrorCode> filter) {
        List<CommonErrorCode> codes =
                Arrays.stream(CommonErrorCode.values()).filter(filter).collect(Collectors.toList());
        codes.forEach(explanation::list);
        return !codes.isEmpty();
    }

    private void explainArguments(List<String> operands) {
        // They may be the words of one name, typed without quotes.
        Optional<Findings> named = Findings.ofCodeOrName(String.join(" ", operands), language);
        if (named.isPresent() && !operands.contains("-")) {
            print(named.get());
            return;
        }
        for (String operand : operands) {
            if (operand.equals("-")) {
                explainInput();
            } else {
                explain(operand, true);
            }
        }
    }

    private void explainInput() {
        try {
            explain(decode(readAll(in)), false);
        } catch (IOException e) {
            fail(NOT_EXPLAINED, "Cannot read standard input: " + e.getMessage());
        }
    }

    /** Explains an argument, or the whole standard input: a code, a name, a response or any other text. */
    private void explain(String argumentOrInput, boolean isArgument) {
        // With the mark it would be neither a code nor a name nor a response.
        String text = argumentOrInput.startsWith(BYTE_ORDER_MARK) ? argumentOrInput.substring(1) : argumentOrInput;
        String word = text.replaceAll("\\p{Z}", " ").trim();
        print(Findings.ofCodeOrName(word, language).orElseGet(() -> Findings.in(text, isArgument, language)));
    }

    private void print(Findings findings) {
        int unlisted = 0;
        for (Finding finding : findings.all) {
            if (isExplained(finding)) {
                explanation.explain(finding);
            } else if (++unlisted <= MAX_UNLISTED) {
                explanation.explain(finding);
                fail(NOT_EXPLAINED, explanation.describeUnlisted(finding.code));
            }
        }
        if (unlisted > MAX_UNLISTED) {
            int more = unlisted - MAX_UNLISTED;
            report(language.text(
                    "… and " + more + " more that are not common error codes", "… 另有 " + more + " 个不是公共错误码"));
        }
        if (findings.all.isEmpty()) {
            fail(NOT_EXPLAINED, findings.note);
        } else if (!findings.note.isEmpty()) {
            report(findings.note);
        }
    }

    /** A 0 in a response says that it is a success, or which resources failed; a 0 alone is no error code. */
    private static boolean isExplained(Finding finding) {
        return finding.listed().isPresent() || finding.isResponse() && finding.code.equals("0");
    }

    /** Reads UTF-8, or UTF-16 with a byte order mark. What is neither becomes U+FFFD, so that the rest can be read. */
    private String decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        Charset charset = mark == 0xfeff || mark == 0xfffe ? UTF_16 : UTF_8;
        try {
            return charset.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int index = buffer.position();
            report(language.text(
                    "Standard input is not " + charset + " at byte " + index
                            + ": to read all of it, convert it, for example with iconv -f GBK -t UTF-8",
                    "标准输入的第 " + (index + 1) + " 个字节不是 " + charset + " 编码：要读取全部内容，请先转换，如 iconv -f GBK -t UTF-8"));
            return new String(bytes, charset);
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

    private void fail(int failure, String message) {
        status = failure;
        report(message);
    }

    /** Prints to standard error, after all that has been printed before it. */
    private void report(String message) {
        out.flush();
        err.println(Escapes.escape(message));
        err.flush();
    }
}

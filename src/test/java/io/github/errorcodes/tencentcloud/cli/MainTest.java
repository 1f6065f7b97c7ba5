package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.Transcript;
import io.github.errorcodes.tencentcloud.Transcript.Call;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in this process: the calls in command.txt, and what they cannot show. */
class MainTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private static final String CONVERT = ": to read all of it, convert it, for example with iconv -f GBK -t UTF-8\n";

    /** Stands for an explanation: command.txt shows each of them only once in each language. */
    private static final Pattern EXPLANATION = Pattern.compile("(?m)^\\[(\\d{4})( without codeDesc)?]\\n");

    private record Output(int status, String out, String err) {}

    static List<Call> calls() throws IOException {
        try (InputStream transcript = MainTest.class.getResourceAsStream("/command.txt")) {
            return Transcript.parse(new String(transcript.readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theCommandAnswersAsInTheTranscript(Call call) {
        Output expected = new Output(call.status(), withExplanations(call), call.err());
        Locale before = Locale.getDefault();
        try {
            // In Turkish, the lower case of I is not i. Persian has its own digits.
            for (String language : List.of("en", "zh", "tr", "fa")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                Output answer = run(input(call), call.input().isEmpty(), args(call));
                assertEquals(expected, answer, () -> language + ": " + call.typed());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String withExplanations(Call call) {
        String lang = call.args().stream().anyMatch(arg -> arg.matches("(?i)(--lang=)?zh.*")) ? "zh" : "en";
        return EXPLANATION
                .matcher(call.out())
                .replaceAll(found -> run(found.group(1), "--lang", lang)
                        .out()
                        .replaceAll(found.group(2) == null ? "$^" : "  codeDesc.*\n", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedByEachOfItsNames(CommonErrorCode code) {
        for (Locale locale : LANGUAGES) {
            String lang = "--lang=" + locale.getLanguage();
            String explained = run(lang, code.getCode()).out();
            for (String name : names(code)) {
                for (String gap : List.of("_", "-", " ", "\u3000", "\u00a0", "")) {
                    String spelling = name.replaceAll("[ _]", gap);
                    assertEquals(
                            explained,
                            run(spelling.toLowerCase(Locale.ROOT), lang).out(),
                            spelling);
                    assertEquals(
                            explained,
                            run(spelling.toUpperCase(Locale.ROOT), lang).out(),
                            spelling);
                }
                String[] unquoted = (lang + " " + name.replace('_', ' ')).split(" ");
                assertEquals(explained, run(unquoted).out(), name + " without quotes");
            }
        }
    }

    /** The names of a code, with those that no other code has, too. */
    private static List<String> names(CommonErrorCode code) {
        List<String> names =
                new ArrayList<>(List.of(code.name(), code.getDescription(), code.getDescription(Locale.CHINESE)));
        OTHER_NAMES
                .lines()
                .filter(line -> line.startsWith(code.getCode()))
                .forEach(line -> names.addAll(List.of(line.split(": ")[1].split(", "))));
        return names;
    }

    /** The codeDesc that was seen with a code, and the names that older pages give it. */
    private static final String OTHER_NAMES = """
            4000: InvalidParameter, Invalid request parameters
            4100: AuthFailure, 鉴权失败
            4102: SecretidNotAuthAccessResource
            4104: SecretidNotExit
            4106: MFACheckFailed
            4300: RequestForbidden
            4400: RequestLimitExceeded
            4500: RequestExpired, Playback attack
            4600: Protocol not supported
            5000: Resource not existed
            5100: ResourceOpFailed
            6100: ActionNotFound
            """;

    @Test
    void everyCodeIsListedInOrder() {
        for (Locale locale : LANGUAGES) {
            String list = Stream.of(CommonErrorCode.values())
                    .map(code -> line(code, locale))
                    .collect(joining());
            assertEquals(new Output(0, list, ""), run("--list", "--lang", locale.toLanguageTag()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsFoundByEachOfItsTexts(CommonErrorCode code) {
        List<String> found = new ArrayList<>(names(code));
        found.add(code.getCode());
        for (Locale locale : LANGUAGES) {
            found.add(code.getAction(locale).split("https://")[0]);
        }
        for (String text : found) {
            for (Locale locale : LANGUAGES) {
                String args = "--lang=" + locale + " --search " + text.toUpperCase(Locale.ROOT);
                assertTrue(run(args.split(" ")).out().contains(line(code, locale)), text);
            }
        }
    }

    private static String line(CommonErrorCode code, Locale locale) {
        return code.getCode() + " " + code.name() + "  " + code.getDescription(locale) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-h", "5100 -h", "--lst --help", "--list -h", "--search --help", "--lang -h"})
    void theUsageIsShownOnATerminalAndWhereverHelpIsAskedFor(String args) {
        for (Locale locale : LANGUAGES) {
            String lang = "--lang=" + locale;
            assertEquals(run("--help", lang), run(unreadable(), true, (lang + " " + args).split(" ")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --lst                   | Unknown option "--lst": see --help
            5100 -x 4500            | Unknown option "-x": see --help
            -٣                      | Unknown option "-٣": see --help
            -2x                     | Unknown option "-2x": see --help
            --list=zh               | Unknown option "--list=zh": see --help
            --language=zh 5100      | Unknown option "--language=zh": see --help
            --list --lang           | --lang takes zh or en, but found ""
            --lang fr 5100 --lst    | --lang takes zh or en, but found "fr"
            5100 --lang= --search   | --lang takes zh or en, but found ""
            --lang=-                | --lang takes zh or en, but found "-"
            --lang cn 5100          | --lang takes zh or en, but found "cn"
            --list --lang zho       | --lang takes zh or en, but found "zho"
            --search                | --search needs a word, such as --search quota
            --lang zh --search=     | --search needs a word, such as --search quota
            --search=- _ __         | --search needs a word, such as --search quota
            --list 5100             | Unexpected "5100" with --list: see --help
            5100 --version          | Unexpected "5100" with --version: see --help
            --list --list --search=q | --list and --search do not go together: see --help
            """)
    void wrongUsageIsAnErrorThatNamesTheArgument(String args, String error) {
        assertEquals(new Output(2, "", error + "\n"), run(args.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-%s", "--lang=%s", "--list %s", "--search=%s", "%s"})
    void argumentsAreShownEscapedAndCutOff(String args) {
        String error = run(args.formatted("\n\u001b\u202e" + "x".repeat(40)).split(" "))
                .err();

        assertTrue(error.matches(".*\\\\u000a\\\\u001b\\\\u202ex{28,29}…\".*\n"), error);
    }

    // Standard input

    @Test
    void aByteOrderMarkIsSkippedAndIndexesCountFromBehindIt() {
        String success = run("{\"code\":0}").out();

        assertEquals(new Output(0, success, ""), pipe("\ufeff{\"code\":0}"));
        assertEquals(new Output(0, success, ""), run("\ufeff {\"code\":0}"));
        assertTrue(pipe("\ufeff{\"code\":0").err().contains("at index 9"));
        assertTrue(pipe("\ufeff{\"code\":9,\"message\":\"\ufeff\"}").out().contains("message:     \\ufeff\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void utf16WithAByteOrderMarkIsReadAsTheSameInUtf8(String charset) {
        String text = "{\"code\":9123,\"message\":\"余额😀\"}\r\n";

        assertEquals(pipe(text), run(byteByByte(text.getBytes(Charset.forName(charset))), false));
    }

    /** Each character means a byte; what cannot be read is not escaped, since it is neither control nor format. */
    @ParameterizedTest
    @CsvSource({
        "'{\"code\":9,\"message\":\"\u00c3\u00a9\u00e9\"}', UTF-8, 23, é\ufffd",
        "'{\"code\":9,\"message\":\"\u00bc\u00f8\"}', UTF-8, 21, \ufffd\ufffd",
        "'{\"code\":9,\"message\":\"x\"}\u00f0\u009f\u0098', UTF-8, 24, x",
        "'\u00ef\u00bb\u00bf{\"code\":9,\"message\":\"\u00ff\"}', UTF-8, 24, \ufffd"
    })
    void whatIsNotUtf8IsReportedAndTheRestIsAnswered(String bytes, String charset, int index, String message) {
        Output output = run(byteByByte(bytes.getBytes(ISO_8859_1)), false);

        assertEquals("code:        9\nmessage:     " + message + "\n", output.out());
        assertEquals("Standard input is not " + charset + " at byte " + index + CONVERT + run("9").err(), output.err());
        assertEquals(
                "标准输入的第 " + (index + 1) + " 个字节不是 UTF-8 编码：要读取全部内容，请先转换，如 iconv -f GBK -t UTF-8\n"
                        + run("9", "--lang=zh").err(),
                run(byteByByte(bytes.getBytes(ISO_8859_1)), false, "--lang=zh").err());
    }

    @Test
    void halfACharacterOfUtf16IsReportedToo() {
        byte[] bytes = {(byte) 0xfe, (byte) 0xff, 0, '4', 0};

        assertTrue(run(byteByByte(bytes), false).err().startsWith("Standard input is not UTF-16 at byte 4" + CONVERT));
    }

    @Test
    void aReadThatFailsIsAnErrorOfOneLine() {
        assertEquals(
                new Output(1, "", "Cannot read standard input: Is a\\u000adirectory\n"),
                run(failing(new IOException("Is a\ndirectory")), false));
        assertEquals(new Output(1, "", "Cannot read standard input: null\n"), run(failing(new IOException()), false));
    }

    @ParameterizedTest
    @CsvSource({"en, ' (1001 characters)', '  … and 1 more'", "zh, （共 1001 个字符）, '  … 另有 1 个'"})
    void atMost20ResourcesAndAThousandCharactersOfEachTextAreShown(String lang, String length, String rest) {
        String shown = "\\u000a" + "m".repeat(999);
        String all = run("--lang", lang, batch(20, "\\n" + "m".repeat(999))).out();
        String cut = run("--lang", lang, batch(21, "\\n" + "m".repeat(1000))).out();

        assertEquals(7, all.split(Pattern.quote(shown)).length);
        assertFalse(all.contains("…"));
        assertEquals(7, cut.split(Pattern.quote(shown + "…" + length)).length);
        assertTrue(cut.endsWith(")\n" + rest + "\n") || cut.endsWith("）\n" + rest + "\n"), cut);
    }

    /** A response with many resources, of which 20 or 21 failed; the 20th has a long text everywhere. */
    private static String batch(int failed, String text) {
        return IntStream.rangeClosed(1, failed)
                .mapToObj(i -> i == 20
                        ? "'%1$s':{'code':'%1$s','message':'%1$s','codeDesc':'%1$s','requestId':'%1$s'}".formatted(text)
                        : "'" + i + "':{'code':9},'ok-" + i + "':{'code':0}")
                .collect(joining(",", "{'code':9,'message':'" + text + "','detail':{", "}}"))
                .replace('\'', '"');
    }

    @Test
    void atMost20CodesThatTheTableLacksAreShownOfAText() {
        String text = IntStream.range(1, 1001).mapToObj(i -> "code: " + i).collect(joining("; "));
        List<String> errors = run(text).err().lines().toList();

        assertEquals(run("20").err().strip(), errors.get(19));
        assertEquals("… and 980 more that are not common error codes", errors.get(20));
        assertEquals(
                "… 另有 980 个不是公共错误码",
                run("--lang=zh", text).err().lines().toList().get(20));
        assertEquals(1, run(text).status());
        assertEquals(21, errors.size());
    }

    // Standard output

    @ParameterizedTest
    @ValueSource(strings = {"--list", "6200", "--help", "{\"code\":0}"})
    void aWriteThatFailsIsAnErrorNotASuccess(String arg) throws IOException {
        assertEquals(new Output(1, "", "Cannot write to standard output\n"), runWithoutOutput(arg));
    }

    @Test
    void aWriteThatFailsComesAfterOtherErrors() throws IOException {
        assertEquals(
                new Output(1, "", run("9123").err() + "Cannot write to standard output\n"),
                runWithoutOutput("6200", "9123"));
        assertEquals(run("--lst"), runWithoutOutput("--lst"));
    }

    private static Output runWithoutOutput(String... args) throws IOException {
        OutputStream closed = OutputStream.nullOutputStream();
        closed.close();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(unreadable(), closed, err, args).run(false);
        return new Output(status, "", text(err));
    }

    private static Output run(String... args) {
        return run(unreadable(), false, args);
    }

    private static Output pipe(String input) {
        return run(new ByteArrayInputStream(input.getBytes(UTF_8)), false);
    }

    private static Output run(InputStream in, boolean onTerminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(in, out, err, args).run(onTerminal);
        return new Output(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String[] args(Call call) {
        return call.args().toArray(new String[0]);
    }

    private static InputStream input(Call call) {
        return call.input().map(text -> byteByByte(text.getBytes(UTF_8))).orElseGet(MainTest::unreadable);
    }

    /** A standard input with short reads, which are not its end. */
    private static InputStream byteByByte(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }

    /** A standard input that must not be read. */
    private static InputStream unreadable() {
        return failing(new AssertionError("standard input is read"));
    }

    private static InputStream failing(Throwable problem) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (problem instanceof IOException exception) {
                    throw exception;
                }
                throw (Error) problem;
            }
        };
    }
}

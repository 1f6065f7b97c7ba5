package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.Transcript;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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

    private record Outcome(int status, String out, String err) {}

    static List<Transcript.Call> calls() throws IOException {
        try (InputStream transcript = MainTest.class.getResourceAsStream("/command.txt")) {
            return Transcript.parse(new String(transcript.readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theCommandAnswersAsInTheTranscript(Transcript.Call call) {
        Outcome expected = new Outcome(call.status(), call.out(), call.err());
        Locale before = Locale.getDefault();
        try {
            // In Turkish, the lower case of I is not i. Persian has its own digits.
            for (String language : List.of("en", "zh", "tr", "fa")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals(expected, run(input(call), call.input().isEmpty(), args(call)), language);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void errorsComeInOrderWhereBothStreamsAreOne(Transcript.Call call) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        new Main(input(call), both, both, args(call)).run(call.input().isEmpty());

        assertEquals(call.printed(), text(both));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedByWhateverNamesIt(CommonErrorCode code) {
        List<String> names = List.of(code.name(), code.getDescription(), code.getDescription(Locale.CHINESE));
        for (Locale locale : LANGUAGES) {
            String lang = "--lang=" + locale.getLanguage();
            Outcome explained = run(lang, code.getCode());
            assertEquals(
                    List.of(
                            code.toString(),
                            code.getDescription(locale),
                            code.getAction(locale),
                            code.getCategory().name(),
                            locale == Locale.CHINESE
                                    ? code.isRetryable() ? "是" : "否"
                                    : code.isRetryable() ? "yes" : "no"),
                    explained.out().lines().map(MainTest::value).toList());
            for (String name : names) {
                for (String gap : List.of("_", "-", " ", "\u3000", "")) {
                    String spelling = name.replaceAll("[ _]", gap);
                    assertEquals(explained, run(spelling.toLowerCase(Locale.ROOT), lang), spelling);
                    assertEquals(explained, run(spelling.toUpperCase(Locale.ROOT), lang), spelling);
                }
                assertEquals(
                        explained, run((lang + " " + name.replace('_', ' ')).split(" ")), name + " without quotes");
            }
        }
    }

    /** A line without its label, and of the advice on retries the first word. */
    private static String value(String line) {
        return line.replaceFirst("^  (retry: +|重试：)(yes|是)[,，].*", "$2").replaceFirst("^  .*?[:：] *", "");
    }

    @Test
    void everyCodeIsListedInOrder() {
        for (Locale locale : LANGUAGES) {
            String list = Stream.of(CommonErrorCode.values())
                    .map(code -> line(code, locale))
                    .collect(joining());
            assertEquals(new Outcome(0, list, ""), run("--list", "--lang", locale.toLanguageTag()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsFoundByEachOfItsTexts(CommonErrorCode code) {
        List<String> found = new ArrayList<>(List.of(code.getCode(), code.name()));
        for (Locale locale : LANGUAGES) {
            found.add(code.getDescription(locale));
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
    @ValueSource(strings = {"--help", "-h", "5100 -h", "--lst --help", "--list -h", "--search --help", "--lang -h"})
    void helpIsShownWhereverItIsAskedFor(String args) {
        assertEquals(new Outcome(0, lines(Usage.ENGLISH), ""), run(args.split(" ")));
        assertEquals(new Outcome(0, lines(Usage.CHINESE), ""), run(("--lang=zh " + args).split(" ")));
    }

    @Test
    void withoutArgumentsOnATerminalTheUsageIsShown() {
        assertEquals(new Outcome(0, lines(Usage.ENGLISH), ""), run(unreadable(), true));
        assertEquals(new Outcome(0, lines(Usage.CHINESE), ""), run(unreadable(), true, "--lang", "zh"));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"--list", "--search", "--lang zh", "--lang en", "--help", "-h", "--version"})
    void theUsageNamesEveryOption(String option) {
        assertTrue(lines(Usage.ENGLISH).contains(option));
        assertTrue(lines(Usage.CHINESE).contains(option));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --lst                   | Unknown option "--lst": see --help
            5100 -x 4500            | Unknown option "-x": see --help
            -                       | Unknown option "-": see --help
            -٣                      | Unknown option "-٣": see --help
            --list=zh               | Unknown option "--list=zh": see --help
            --list --lang           | --lang takes zh or en, but found ""
            --lang fr 5100 --lst    | --lang takes zh or en, but found "fr"
            5100 --lang= --search   | --lang takes zh or en, but found ""
            --list --lang zho       | --lang takes zh or en, but found "zho"
            --search                | --search needs a word, such as --search quota
            --lang zh --search=     | --search needs a word, such as --search quota
            --list 5100             | Unexpected "5100" beside --list: see --help
            5100 --version          | Unexpected "5100" beside --version: see --help
            --list --list --search q | --list and --search do not go together: see --help
            """)
    void wrongUsageIsAnErrorThatNamesTheArgument(String args, String error) {
        assertEquals(new Outcome(2, "", error + "\n"), run(args.split(" ")));
    }

    @Test
    void argumentsAreShownEscapedAndCutOff() {
        assertEquals(
                new Outcome(2, "", "Unknown option \"--li\\u000ast\\u202e\": see --help\n"), run("--li\nst\u202e"));
        assertEquals(
                new Outcome(2, "", "--lang takes zh or en, but found \"" + "f".repeat(32) + "…\" (33 characters)\n"),
                run("--lang", "f".repeat(33)));
        assertEquals(
                new Outcome(2, "", "Unexpected \"\\u001b[31m\" beside --list: see --help\n"),
                run("--list", "\u001b[31m"));
        assertEquals(
                new Outcome(1, "", "No code matches \"no\\u0009such\\u000a\": see --list\n"),
                run("--search", "no\tsuch\n"));
        assertTrue(run("-2\n7").err().startsWith("\"-2\\u000a7\" is not one of the 22 common error codes, nor"));
    }

    @Test
    void versionIsOneLine() {
        assertTrue(
                run("--version").out().matches("\\d+\\.\\d+\\.\\d+\\S*\n"),
                run("--version").out());
    }

    // Standard input

    @ParameterizedTest
    @CsvSource({"8190, 😀", "8191, 余"})
    void aCharacterMayLieAcrossTwoReadsOfALongResponse(int index, String character) {
        String start = "{\"code\":9123,\"message\":\"";
        String message = "m".repeat(index - start.length()) + character + "m".repeat(100_000);

        assertEquals(
                "code:        9123\nmessage:     " + message + "\n",
                run(utf8(start + message + "\"}"), false).out());
    }

    @Test
    void aByteOrderMarkIsSkippedAndIndexesCountFromBehindIt() {
        String success = run("{\"code\":0}").out();

        assertEquals(new Outcome(0, success, ""), run(utf8("\ufeff{\"code\":0}"), false));
        assertEquals(new Outcome(0, success, ""), run("\ufeff {\"code\":0}"));
        assertTrue(run(utf8("\ufeff{\"code\":0"), false).err().contains("at index 9"));
        assertTrue(run(utf8("\ufeff\ufeff{\"code\":0}"), false).err().contains("at index 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ff, '{\"code\":0}', 0",
        "'{\"code\":0,\"message\":\"é', e9, '\"}', 23",
        "'{\"code\":0,\"message\":\"', c080, '\"}', 21",
        "'{\"code\":0}é', f09f98, '', 12",
        "'\ufeff{\"code\":0}', ff, '', 13"
    })
    void aResponseThatIsNotUtf8IsRefusedWithTheByte(String start, String broken, String end, int index) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(start.getBytes(UTF_8));
        body.writeBytes(HexFormat.of().parseHex(broken));
        body.writeBytes(end.getBytes(UTF_8));

        assertEquals(
                new Outcome(1, "", "Cannot read standard input: not UTF-8 at byte " + index + "\n"),
                run(byteByByte(body.toByteArray()), false));
    }

    @Test
    void aReadThatFailsIsAnErrorOfOneLine() {
        assertEquals(
                new Outcome(1, "", "Cannot read standard input: Is a\\u000adirectory\n"),
                run(failing(new IOException("Is a\ndirectory")), false));
        assertEquals(
                new Outcome(1, "", "Cannot read standard input: it does not fit into memory\n"),
                run(failing(new OutOfMemoryError("Java heap space")), false));
    }

    // Standard output

    @ParameterizedTest
    @ValueSource(strings = {"--list", "6200", "--help", "--version", "{\"code\":0}"})
    void aWriteThatFailsIsAnErrorNotASuccess(String arg) throws IOException {
        assertEquals(new Outcome(1, "", "Cannot write to standard output\n"), runWithoutOutput(arg));
    }

    @Test
    void aWriteThatFailsComesAfterOtherErrors() throws IOException {
        assertEquals(
                new Outcome(1, "", run("9123").err() + "Cannot write to standard output\n"),
                runWithoutOutput("6200", "9123"));
        assertEquals(run("--lst"), runWithoutOutput("--lst"));
    }

    private static Outcome runWithoutOutput(String... args) throws IOException {
        OutputStream closed = OutputStream.nullOutputStream();
        closed.close();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(unreadable(), closed, err, args).run(false);
        return new Outcome(status, "", text(err));
    }

    private static Outcome run(String... args) {
        return run(unreadable(), false, args);
    }

    private static Outcome run(InputStream in, boolean onTerminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(in, out, err, args).run(onTerminal);
        return new Outcome(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String[] args(Transcript.Call call) {
        return call.args().toArray(new String[0]);
    }

    private static InputStream input(Transcript.Call call) {
        return call.input().map(text -> byteByByte(text.getBytes(UTF_8))).orElseGet(MainTest::unreadable);
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
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

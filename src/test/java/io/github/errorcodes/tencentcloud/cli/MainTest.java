package io.github.errorcodes.tencentcloud.cli;

import static io.github.errorcodes.tencentcloud.CommonErrorCode.INVALID_REQUEST_PARAMETER;
import static io.github.errorcodes.tencentcloud.CommonErrorCode.REPLAY_ATTACK;
import static io.github.errorcodes.tencentcloud.CommonErrorCode.RESOURCE_OPERATION_FAILED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in this process: every call, with all that it prints. */
class MainTest {

    private static final String USAGE = """
            Explains the common error codes of Tencent Cloud's legacy API (API 2.0).

            Usage: java -jar tencentcloud-common-error-codes-VERSION.jar [--lang zh|en] [ARGUMENT...]

              CODE_OR_NAME...  explain each code or constant name, such as 5100 or replay_attack
              (no argument)    explain the response on standard input, which is JSON in UTF-8
              --list           list all codes
              --search WORD    list the codes whose name, description or action contains WORD
              --help           show this help
              --version        show the version

              --lang zh        before any of these: descriptions and actions in Chinese
              --lang en        the same in English, which is the default

            Exit status: 0; 1 if a code is unknown, nothing matched or the response cannot be read;
            2 for wrong usage.
            """;

    private static final Outcome WRITE_FAILED = new Outcome(1, "", "Cannot write to standard output\n");

    private record Outcome(int status, String out, String err) {}

    // Codes and names

    @Test
    void aCodeIsExplained() {
        assertEquals(new Outcome(0, """
                5100 RESOURCE_OPERATION_FAILED
                  description: Resource operation failed
                  action:      Read the message field for the details of the failed operation on the resource. \
                Try again later, or contact customer service for assistance.
                  category:    RESOURCE
                  retry:       yes, later, if the operation may safely be repeated
                """, ""), run("5100"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedByCodeAndByName(CommonErrorCode code) {
        Outcome explained = new Outcome(0, explanation(code), "");

        assertEquals(explained, run(code.getCode()));
        assertEquals(explained, run(code.name()));
        assertEquals(explained, run(code.name().toLowerCase(Locale.ROOT)));
        assertEquals(explained, run("--lang", "en", code.getCode()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInChinese(CommonErrorCode code) {
        Outcome explained = new Outcome(0, explanation(code, Locale.CHINESE), "");

        assertEquals(explained, run("--lang", "zh", code.getCode()));
        assertEquals(explained, run("--lang", "zh", code.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLAY_ATTACK", "replay_attack", "Replay_Attack", "rEPLAY_aTTACK", "4500"})
    void aConstantsNameIsExplainedInAnyCase(String name) {
        assertEquals(new Outcome(0, explanation(REPLAY_ATTACK), ""), run(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVALID_REQUEST_PARAMETER", "invalid_request_parameter", "Invalid_Request_Parameter"})
    void aConstantsNameIsExplainedInAnyCaseUnderATurkishLocale(String name) {
        assertEquals(new Outcome(0, explanation(INVALID_REQUEST_PARAMETER), ""), inTurkish(() -> run(name)));
    }

    @Test
    void anEmptyLineSeparatesExplanations() {
        assertEquals(
                new Outcome(
                        0,
                        explanation(RESOURCE_OPERATION_FAILED)
                                + "\n"
                                + explanation(REPLAY_ATTACK)
                                + "\n"
                                + explanation(RESOURCE_OPERATION_FAILED),
                        ""),
                run("5100", "replay_attack", "5100"));
    }

    @Test
    void argumentsCountOnATerminalToo() {
        assertEquals(new Outcome(0, explanation(REPLAY_ATTACK), ""), run(unreadable(), true, "4500"));
    }

    @ParameterizedTest
    @CsvSource({"4200, REQUEST", "4999, REQUEST", "5999, RESOURCE", "6999, SERVICE"})
    void anUnknownCodeIsAnErrorThatNamesTheCategory(String code, String category) {
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "\"" + code + "\" is not one of the 22 common error codes (category " + category + ")"
                                + "; look for it in the product's documentation\n"),
                run(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9123",
                "-2700",
                "-2x",
                "7000",
                "3999",
                "05100",
                "+5100",
                " 5100",
                "5100.0",
                "５１００",
                "replay attack",
                "REPLAY",
                "00",
                ""
            })
    void anUnknownCodeWithoutACategoryIsAnError(String code) {
        assertEquals(new Outcome(1, "", unknown(code)), run(code));
    }

    @Test
    void zeroIsNoErrorCodeButSuccess() {
        assertEquals(new Outcome(1, "", "\"0\" is not one of the 22 common error codes: 0 means success\n"), run("0"));
    }

    @Test
    void anUnknownCodeIsShownEscapedAndCutOff() {
        assertEquals(new Outcome(1, "", unknown("a\\u000ab\\u001b[31m\\u202e")), run("a\nb\u001b[31m\u202e"));
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "\"" + "9".repeat(32) + "…\" (33 characters) is not one of the 22 common error codes;"
                                + " look for it in the product's documentation\n"),
                run("9".repeat(33)));
    }

    @Test
    void theOthersAreExplainedWhereACodeIsUnknown() {
        assertEquals(
                new Outcome(
                        1,
                        explanation(RESOURCE_OPERATION_FAILED) + "\n" + explanation(REPLAY_ATTACK),
                        unknown("-2700") + unknown("replay attack")),
                run("5100", "-2700", "replay attack", "replay_attack"));
    }

    @Test
    void explanationsAndErrorsComeInTheOrderOfTheArguments() {
        assertEquals(unknown("9123") + explanation(RESOURCE_OPERATION_FAILED), merged("", "9123", "5100"));
        assertEquals(
                "\"4200\" is not one of the 22 common error codes (category REQUEST);"
                        + " look for it in the product's documentation\n"
                        + explanation(RESOURCE_OPERATION_FAILED),
                merged("", "4200", "5100"));
        assertEquals(
                explanation(RESOURCE_OPERATION_FAILED)
                        + unknown("9123")
                        + "\n"
                        + explanation(REPLAY_ATTACK)
                        + unknown("9124"),
                merged("", "5100", "9123", "4500", "9124"));
    }

    // Options

    @Test
    void listShowsEveryCodeOnALine() {
        assertEquals(new Outcome(0, list(Locale.ENGLISH, CommonErrorCode.values()), ""), run("--list"));
        assertTrue(run("--list").out().contains("\n5100 RESOURCE_OPERATION_FAILED  Resource operation failed\n"));
        assertEquals(22, run("--list").out().lines().count());
    }

    @Test
    void listIsInTheLanguageThatIsAskedFor() {
        assertEquals(run("--list"), run("--lang", "en", "--list"));
        assertEquals(new Outcome(0, list(Locale.CHINESE, CommonErrorCode.values()), ""), run("--lang", "zh", "--list"));
        assertTrue(run("--lang", "zh", "--list").out().contains("\n5100 RESOURCE_OPERATION_FAILED  资源操作失败\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replay_att",
                "REPLAY_ATT",
                "Replay att",
                "rEPLAY ATT",
                "five minutes",
                "FIVE MINUTES",
                "重放攻击",
                "腾讯服务器",
                "nonce",
                "NONCE"
            })
    void searchLooksIntoNameDescriptionAndActionInAnyCaseAndEitherLanguage(String word) {
        assertEquals(new Outcome(0, "4500 REPLAY_ATTACK  Replay attack\n", ""), run("--search", word));
        assertEquals(new Outcome(0, "4500 REPLAY_ATTACK  Replay attack\n", ""), run("--lang", "en", "--search", word));
        assertEquals(new Outcome(0, "4500 REPLAY_ATTACK  重放攻击\n", ""), run("--lang", "zh", "--search", word));
    }

    @Test
    void searchShowsAllMatchesInOrder() {
        CommonErrorCode[] matches = Stream.of(CommonErrorCode.values())
                .filter(code -> code.getAction().contains("customer service"))
                .toArray(CommonErrorCode[]::new);

        assertTrue(matches.length > 1);
        assertEquals(new Outcome(0, list(Locale.ENGLISH, matches), ""), run("--search", "customer service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVALID", "invalid", "Invalid", "INVALID_REQUEST", "invalid request"})
    void searchIgnoresCaseUnderATurkishLocale(String word) {
        assertEquals(
                new Outcome(0, "4000 INVALID_REQUEST_PARAMETER  Invalid request parameter\n", ""),
                inTurkish(() -> run("--search", word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such", "4500", "ATTACKReplay", "ATTACK Replay", "ATTACK  Replay", "攻击Send", ".*"})
    void searchWithoutAMatchFails(String word) {
        assertEquals(new Outcome(1, "", "No code matches \"" + word + "\"\n"), run("--search", word));
        assertEquals(new Outcome(1, "", "No code matches \"" + word + "\"\n"), run("--lang", "zh", "--search", word));
    }

    @Test
    void aWordWithoutAMatchIsShownEscapedAndCutOff() {
        assertEquals(
                new Outcome(1, "", "No code matches \"no\\u0009such\\u202e\\u000a\"\n"),
                run("--search", "no\tsuch\u202e\n"));
        assertEquals(
                new Outcome(1, "", "No code matches \"attack\\u000areplay\"\n"), run("--search", "attack\nreplay"));
        assertEquals(
                new Outcome(1, "", "No code matches \"" + "x".repeat(32) + "…\" (40 characters)\n"),
                run("--search", "x".repeat(40)));
    }

    @Test
    void searchTakesAWordThatLooksLikeAnOption() {
        assertEquals(new Outcome(1, "", "No code matches \"--list\"\n"), run("--search", "--list"));
        assertEquals(
                new Outcome(0, "5000 RESOURCE_DOES_NOT_EXIST  Resource does not exist\n", ""),
                run("--search", "source_does"));
    }

    @Test
    void helpShowsTheUsageInAnyLanguage() {
        assertEquals(new Outcome(0, USAGE, ""), run("--help"));
        assertEquals(new Outcome(0, USAGE, ""), run("--lang", "zh", "--help"));
        assertEquals(new Outcome(0, USAGE, ""), run("--lang", "en", "--help"));
    }

    @Test
    void withoutArgumentsOnATerminalTheUsageIsShown() {
        assertEquals(new Outcome(0, USAGE, ""), run(unreadable(), true));
        assertEquals(new Outcome(0, USAGE, ""), run(unreadable(), true, "--lang", "zh"));
        assertEquals(new Outcome(0, USAGE, ""), run(unreadable(), true, "--lang", "en"));
    }

    @Test
    void versionIsThreeNumbersOnALine() {
        Outcome version = run("--version");

        assertEquals(new Outcome(0, version.out(), ""), version);
        assertTrue(version.out().matches("\\d+\\.\\d+\\.\\d+\n"), version.out());
        assertEquals(version, run("--lang", "zh", "--version"));
        assertEquals(version, run("--lang", "en", "--version"));
    }

    static List<List<String>> wrongUsages() {
        return List.of(
                List.of("-"),
                List.of("-x"),
                List.of("-h"),
                List.of("-٣"),
                List.of("--"),
                List.of("--1"),
                List.of("--lst"),
                List.of("--LIST"),
                List.of("--search"),
                List.of("--search", ""),
                List.of("--search", "a", "b"),
                List.of("--find", "a"),
                List.of("search", "--search"),
                List.of("--list", "5100"),
                List.of("5100", "--list"),
                List.of("5100", "-x", "4500"),
                List.of("--help", "--version"),
                List.of("--lang"),
                List.of("--lang", "fr"),
                List.of("--lang", "fr", "5100"),
                List.of("--lang", "ZH"),
                List.of("--lang", "EN", "5100"),
                List.of("--lang", "zh-CN", "5100"),
                List.of("--lang", ""),
                List.of("--lang", "5100"),
                List.of("--lang=zh", "5100"),
                List.of("--LANG", "zh", "5100"),
                List.of("5100", "--lang", "zh"),
                List.of("--list", "--lang", "zh"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void wrongUsageIsAnErrorOfOneLine(List<String> args) {
        assertEquals(
                new Outcome(2, "", wrongUsage(String.join(" ", args))),
                run(unreadable(), false, args.toArray(new String[0])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang zh --lang en", "--lang zh --lang zh", "--lang zh --lst", "--lang en 5100 --list"})
    void wrongUsageAfterALanguageIsAnErrorOfOneLine(String args) {
        Outcome outcome = run(unreadable(), false, args.split(" "));

        assertEquals(new Outcome(2, "", wrongUsage(args)), outcome);
    }

    @Test
    void wrongUsageIsShownEscaped() {
        assertEquals(new Outcome(2, "", wrongUsage("--li\\u000ast")), run("--li\nst"));
        assertEquals(new Outcome(2, "", wrongUsage("-\\u000a1")), run("-\n1"));
        assertEquals(new Outcome(2, "", wrongUsage("-x \\u001b[31m \\u202e")), run("-x", "\u001b[31m", "\u202e"));
    }

    @Test
    void aNegativeCodeIsNoOptionWhateverFollowsItsFirstDigit() {
        assertEquals(new Outcome(1, "", unknown("-2\\u000a7")), run("-2\n7"));
    }

    // Responses

    @Test
    void aResponseIsReadFromStandardInput() {
        assertEquals(new Outcome(0, """
                        code:        5100
                        message:     (100004) 余额不足😀
                        module code: 100004
                        codeDesc:    ResourceOpFailed

                        """ + explanation(RESOURCE_OPERATION_FAILED), ""), explain("""
                        {"codeDesc":"ResourceOpFailed","message":"(100004) 余额不足\\ud83d\\ude00","code":5100}
                        """));
    }

    @Test
    void onlyFieldsThatAreThereAreShown() {
        String explanation = "\n" + explanation(REPLAY_ATTACK);

        assertEquals(new Outcome(0, "code:        4500\n" + explanation, ""), explain("{\"code\":\"4500\"}"));
        assertEquals(
                new Outcome(0, "code:        4500\nmessage:     oh (1)\n" + explanation, ""),
                explain("{\"code\":4500,\"message\":\"oh (1)\",\"codeDesc\":\"\"}"));
        assertEquals(
                new Outcome(0, "code:        4500\ncodeDesc:    1907\n" + explanation, ""),
                explain("{\"code\":4500,\"message\":\"\",\"codeDesc\":1907}"));
        assertEquals(
                new Outcome(0, "code:        4500\nmessage:     (-1)x\nmodule code: -1\n" + explanation, ""),
                explain("{\"code\":4500,\"message\":\"(-1)x\"}"));
    }

    @Test
    void everyFieldIsShownEscaped() {
        assertEquals(
                new Outcome(1, """
                        code:        a\\u000ab\\u202e
                        message:     m\\u001b[31m\\u2066\\u000a
                        codeDesc:    d\\u000d\\u2028\\u202a
                        """, unknown("a\\u000ab\\u202e")),
                explain("{\"code\":\"a\\nb\u202e\",\"message\":\"m\\u001b[31m\u2066\\n\",\"codeDesc\":"
                        + "\"d\\r\u2028\\u202a\"}"));
    }

    @Test
    void aResponseIsExplainedInTheLanguageThatIsAskedFor() {
        String response = "{\"code\":5100}";

        assertEquals(
                new Outcome(0, "code:        5100\n\n" + explanation(RESOURCE_OPERATION_FAILED, Locale.CHINESE), ""),
                run(utf8(response), false, "--lang", "zh"));
        assertEquals(explain(response), run(utf8(response), false, "--lang", "en"));
    }

    @Test
    void aSuccessIsSaidToBeOne() {
        assertEquals(
                new Outcome(0, "code:        0\n\nThe response reports success.\n", ""),
                explain("{\"code\":\"0\",\"data\":{\"code\":5100}}\n"));
        assertEquals(new Outcome(0, """
                        code:        0
                        message:     ok
                        codeDesc:    Success

                        The response reports success.
                        """, ""), explain("{\"code\":0,\"message\":\"ok\",\"codeDesc\":\"Success\"}"));
    }

    @ParameterizedTest
    @CsvSource({"4200, REQUEST", "5001, RESOURCE", "6999, SERVICE"})
    void anUnknownCodeInAResponseIsShownWithItsCategoryAndFails(String code, String category) {
        assertEquals(
                new Outcome(1, "code:        " + code + "\ncategory:    " + category + "\n", unknown(code)),
                explain("{\"code\":" + code + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9123", "-2700", "5100.0", "00", "", "REPLAY_ATTACK", "replay_attack", "--help"})
    void anUnknownCodeWithoutACategoryInAResponseIsShownAndFails(String code) {
        String shown = code.isEmpty() ? "" : "code:        " + code + "\n";

        assertEquals(
                new Outcome(1, shown + "codeDesc:    1907\n", unknown(code)),
                explain("{\"code\":\"" + code + "\",\"codeDesc\":1907}"));
    }

    @Test
    void aMalformedResponseFailsWithItsIndex() {
        assertEquals(
                new Outcome(1, "", "Expected a member's name but found end of input at index 10\n"),
                explain("{\"code\":0,"));
        assertEquals(new Outcome(1, "", "Duplicate member \"code\" at index 10\n"), explain("{\"code\":0,\"code\":0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void noResponseAtAllIsSaidToBeEmpty(String body) {
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "Expected a JSON object but found end of input at index " + body.length()
                                + ": the body is empty\n"),
                explain(body));
        assertEquals(explain(body), run(utf8(body), false, "--lang", "zh"));
    }

    // The resources of a batch call

    @Test
    void eachResourceThatFailedIsShown() {
        assertEquals(
                new Outcome(
                        0, "code:        5400\n\n" + explanation(CommonErrorCode.PARTIAL_EXECUTION_SUCCESS) + """

                        Failed resources: 3 of 5
                          ins-3: 5100 RESOURCE_OPERATION_FAILED: (1) busy
                          ins-1: 9123: odd
                          ins-4: 5000 RESOURCE_DOES_NOT_EXIST
                        """, ""),
                explain("""
                        {"code": 5400, "detail": {
                          "ins-3": {"code": 5100, "message": "(1) busy", "codeDesc": "x"},
                          "ins-2": {"code": 0, "message": "fine"},
                          "ins-1": {"code": 9123, "message": "odd"},
                          "ins-4": {"code": "5000", "message": ""},
                          "ins-5": {"code": "0"},
                          "taskId": "23"
                        }}
                        """));
    }

    @Test
    void allResourcesMayHaveFailed() {
        assertEquals(
                new Outcome(0, "code:        5100\n\n" + explanation(RESOURCE_OPERATION_FAILED) + """

                        Failed resources: 2 of 2
                          a: 4200
                          b: REPLAY_ATTACK: 12
                        """, ""),
                explain("{\"code\":5100,\"detail\":{\"a\":{\"code\":4200},\"b\":{\"code\":\"REPLAY_ATTACK\","
                        + "\"message\":12}}}"));
    }

    @Test
    void noResourceMayHaveFailed() {
        String detail = "\"detail\":{\"a\":{\"code\":0},\"b\":{\"code\":\"0\"}}}";

        assertEquals(new Outcome(0, """
                        code:        0

                        The response reports success.

                        Failed resources: 0 of 2
                        """, ""), explain("{\"code\":0," + detail));
        assertEquals(
                new Outcome(0, "code:        4500\n\n" + explanation(REPLAY_ATTACK) + """

                        Failed resources: 0 of 2
                        """, ""),
                explain("{\"code\":4500," + detail));
    }

    @Test
    void aSuccessWithAFailedResourceIsNotCalledASuccessAlone() {
        assertEquals(
                new Outcome(0, """
                        code:        0

                        The response reports success, but not every resource succeeded.

                        Failed resources: 1 of 2
                          a: 5100 RESOURCE_OPERATION_FAILED: no
                        """, ""),
                explain("{\"code\":0,\"detail\":{\"a\":{\"code\":5100,\"message\":\"no\"},\"b\":{\"code\":0}}}"));
    }

    @Test
    void resourcesAreShownAfterTheErrorOfAnUnknownCode() {
        String response = "{\"code\":4200,\"detail\":{\"a\":{\"code\":5100}}}";
        String fields = "code:        4200\ncategory:    REQUEST\n";
        String resources = """

                Failed resources: 1 of 1
                  a: 5100 RESOURCE_OPERATION_FAILED
                """;

        assertEquals(new Outcome(1, fields + resources, unknown("4200")), explain(response));
        assertEquals(fields + unknown("4200") + resources, merged(response));
    }

    @Test
    void anUnknownCodeOfAResourceDoesNotFail() {
        assertEquals(new Outcome(0, """
                        code:        0

                        The response reports success, but not every resource succeeded.

                        Failed resources: 1 of 1
                          a: 9123
                        """, ""), explain("{\"code\":0,\"detail\":{\"a\":{\"code\":9123}}}"));
    }

    @Test
    void eachResourceIsOneLineWhateverItHolds() {
        assertEquals(new Outcome(0, """
                        code:        0

                        The response reports success, but not every resource succeeded.

                        Failed resources: 1 of 1
                          i\\u000a\\u202e: c\\u001b: m\\u000d\\u000a\\u2067
                        """, ""), explain("""
                        {"code":0,"detail":{"i\\n\\u202e":{"code":"c\\u001b","message":"m\\r\\n\\u2067"}}}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"taskId\":\"23\"}", "{\"a\":{}}", "[{\"code\":5100}]", "null", "\"a\""})
    void nothingIsSaidAboutResourcesWhereThereAreNone(String detail) {
        assertEquals(
                new Outcome(0, "code:        0\n\nThe response reports success.\n", ""),
                explain("{\"code\":0,\"detail\":" + detail + "}"));
    }

    // Standard input

    @Test
    void shortReadsAreNotTheEnd() {
        String response = "{\"message\":\"余额不足😀\",\"code\":4500}";

        assertEquals(explain(response), run(byteByByte(response.getBytes(UTF_8)), false));
        assertEquals(
                new Outcome(0, "code:        4500\nmessage:     余额不足😀\n\n" + explanation(REPLAY_ATTACK), ""),
                explain(response));
    }

    @ParameterizedTest
    @ValueSource(ints = {8191, 8192, 8193, 16_384, 100_000})
    void aLongResponseIsReadToItsEnd(int length) {
        String end = "\",\"code\":4500}";
        String start = "{\"message\":\"";
        String message = "m".repeat(length - start.length() - end.length());
        Outcome explained =
                new Outcome(0, "code:        4500\nmessage:     " + message + "\n\n" + explanation(REPLAY_ATTACK), "");

        assertEquals(explained, explain(start + message + end));
        assertEquals(explained, run(byteByByte((start + message + end).getBytes(UTF_8)), false));
    }

    @ParameterizedTest
    @CsvSource({"8188, 😀", "8189, 😀", "8190, 😀", "8191, 😀", "8192, 😀", "8190, 余", "8191, 余", "8191, é"})
    void aCharacterMayLieAcrossTwoReads(int index, String character) {
        String start = "{\"code\":4500,\"message\":\"";
        String message = "m".repeat(index - start.length()) + character;

        assertEquals(
                new Outcome(0, "code:        4500\nmessage:     " + message + "\n\n" + explanation(REPLAY_ATTACK), ""),
                explain(start + message + "\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        // at the start and in the middle
        "'', ff, '{\"code\":0}', 0",
        "'{\"code\":0,\"message\":\"', e9, '\"}', 21",
        "'{\"code\":0,\"message\":\"é', e9, '\"}', 23",
        "'{\"code\":0,\"message\":\"', c080, '\"}', 21",
        // cut off at the end
        "'{\"code\":0}', c3, '', 10",
        "'{\"code\":0}', e4bd, '', 10",
        "'{\"code\":0}é', f09f98, '', 12",
    })
    void aResponseThatIsNotUtf8IsRefusedWithTheByte(String start, String broken, String end, int index) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(start.getBytes(UTF_8));
        body.writeBytes(HexFormat.of().parseHex(broken));
        body.writeBytes(end.getBytes(UTF_8));
        byte[] bytes = body.toByteArray();

        assertEquals(notUtf8(index), run(new ByteArrayInputStream(bytes), false));
        assertEquals(notUtf8(index), run(byteByByte(bytes), false));
    }

    @Test
    void aLongResponseThatIsNotUtf8IsRefusedWithTheByte() {
        byte[] bytes = (" ".repeat(8190) + "{\"code\":0}").getBytes(UTF_8);
        bytes[8199] = (byte) 0x80;

        assertEquals(notUtf8(8199), run(new ByteArrayInputStream(bytes), false));
    }

    @Test
    void aFailedReadIsAnErrorOfOneLine() {
        assertEquals(
                new Outcome(1, "", "Cannot read standard input: Is a\\u000adirectory\n"),
                run(
                        failing(() -> {
                            throw new IOException("Is a\ndirectory");
                        }),
                        false));
    }

    @Test
    void aResponseThatDoesNotFitIntoMemoryIsAnErrorOfOneLine() {
        assertEquals(
                new Outcome(1, "", "Cannot read standard input: it does not fit into memory\n"),
                run(
                        failing(() -> {
                            throw new OutOfMemoryError("Java heap space");
                        }),
                        false));
    }

    // Standard output

    @Test
    void aFailedWriteIsAnErrorNotASuccess() {
        assertEquals(WRITE_FAILED, runOnFullDisk("", "--list"));
        assertEquals(WRITE_FAILED, runOnFullDisk("", "5100"));
        assertEquals(WRITE_FAILED, runOnFullDisk("", "--help"));
        assertEquals(WRITE_FAILED, runOnFullDisk("", "--version"));
        assertEquals(WRITE_FAILED, runOnFullDisk("{\"code\":0}"));
    }

    @Test
    void aFailedWriteComesAfterOtherErrors() {
        assertEquals(new Outcome(1, "", unknown("9123") + WRITE_FAILED.err()), runOnFullDisk("", "5100", "9123"));
        assertEquals(new Outcome(2, "", wrongUsage("-x")), runOnFullDisk("", "-x"));
    }

    // What is expected

    private static String explanation(CommonErrorCode code) {
        return explanation(code, Locale.ENGLISH);
    }

    private static String explanation(CommonErrorCode code, Locale locale) {
        boolean retryable = List.of("5100", "6000", "6200").contains(code.getCode());
        return String.join(
                "\n",
                code.getCode() + " " + code.name(),
                "  description: " + code.getDescription(locale),
                "  action:      " + code.getAction(locale),
                "  category:    " + code.getCategory().name(),
                "  retry:       " + (retryable ? "yes, later, if the operation may safely be repeated" : "no"),
                "");
    }

    private static String list(Locale locale, CommonErrorCode... codes) {
        return Arrays.stream(codes)
                .map(code -> code.getCode() + " " + code.name() + "  " + code.getDescription(locale) + "\n")
                .collect(joining());
    }

    /** The error for an unknown code, without the category. */
    private static String unknown(String shownCode) {
        return "\"" + shownCode
                + "\" is not one of the 22 common error codes; look for it in the product's documentation\n";
    }

    private static String wrongUsage(String shownArgs) {
        return "Expected codes and names, or one option, but found \"" + shownArgs + "\": see --help\n";
    }

    private static Outcome notUtf8(int index) {
        return new Outcome(1, "", "Cannot read standard input: not UTF-8 at byte " + index + "\n");
    }

    // Runs

    private static Outcome run(String... args) {
        return run(unreadable(), false, args);
    }

    private static Outcome explain(String response) {
        return run(utf8(response), false);
    }

    private static Outcome run(InputStream in, boolean onTerminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(in, out, err).run(onTerminal, args);
        return new Outcome(status, text(out), text(err));
    }

    /** What is printed to a place that is both standard output and standard error. */
    private static String merged(String response, String... args) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        new Main(utf8(response), both, both).run(false, args);
        return text(both);
    }

    private static Outcome runOnFullDisk(String response, String... args) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(utf8(response), full, err).run(false, args);
        return new Outcome(status, "", text(err));
    }

    /** In Turkish, the lower case of I is another letter than i. */
    private static Outcome inTurkish(Supplier<Outcome> run) {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
        try {
            return run.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream byteByByte(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }

    private interface Read {
        int read() throws IOException;
    }

    private static InputStream failing(Read read) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return read.read();
            }
        };
    }

    /** A standard input that must not be read. */
    private static InputStream unreadable() {
        return failing(() -> {
            throw new AssertionError("standard input is read");
        });
    }
}

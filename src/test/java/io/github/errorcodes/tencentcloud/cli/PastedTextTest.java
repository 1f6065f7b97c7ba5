package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes are found in a text. The transcripts in command.txt have what is printed about them. */
class PastedTextTest {

    /** A title of an explanation, how often the code was mentioned, or a success. */
    private static final Pattern FOUND =
            Pattern.compile("(?m)^(\\d{4}) [A-Z]|^  mentioned: +(\\d+ times)|^The response reports (success)");

    /**
     * Each text with the codes that are explained, whether it is an argument or on standard input; in the third
     * column those on standard input, where they differ. {@code ⏎} is a line break, {@code ␛} the escape character.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', nullValues = "same", textBlock = """
            # Responses
            first {"code":4100,"message":"a"}, then {"code":5100,"message":"b"}              ¦ 4100 5100 ¦ same
            {"code":4100}{"code":5100}{"code":4100}                                          ¦ 4100 2 times 5100 ¦ same
            {"code":0}⏎ERROR {"code":"5100"}                                                 ¦ 5100 ¦ same
            if (x) { return "{"; }⏎{"code":4100,"message":"}"}                               ¦ 4100 ¦ same
            {"result":{"code":5000},"code":null}                                             ¦ 5000 ¦ same
            b'{"code":4100,"message":"a \\"{\\" b"}'                                         ¦ 4100 ¦ same
            ␛[1;32m{␛[0m"code":␛[33m4100␛[0m}                                                ¦ 4100 ¦ same
            it is 5" wide {"a" {"code":4100}}⏎x {"code":4300}                                ¦ 4100 4300 ¦ same
            {"code":-1,"error":"up {\\"code\\":5100}"}                                       ¦ none ¦ same
            done {"code":0,"data":{"code":5100,"totalCount":4000}}                           ¦ success ¦ same
            {"code":5400,"detail":{"a":{"code":0},"b":{"co                                   ¦ 5400 ¦ same
            {"detail":{"a":{"code":0},"b":{"co                                               ¦ none ¦ same
            b'{"code":0,"message":"a \\"} b"}' of a 5" disk                                  ¦ success ¦ same
            of a 5" disk {"code":0,"message":"}"}                                            ¦ success ¦ same
            { 5" disk⏎}⏎{"code":0}                                                           ¦ success ¦ same
            {"a":{"code":0,"detail":{"b":{"code":5000}}},"c":                                ¦ success 5000 ¦ same
            {"code":0,"detail":{"a":{"code":16003}}}, code: 4100                             ¦ success 4100 ¦ same
            {"code":0} {"code":"0"}                                                          ¦ success 2 times ¦ same
            # Responses and numbers
            job A failed, code: 4100, AuthFailure⏎job B ok {"code":0,"message":""}           ¦ 4100 ¦ same
            try 1: code 4500⏎try 2: {"code":4100}                                            ¦ 4500 4100 ¦ same
            Error code:5100.⏎Response :{"code":5100,"detail":{"i":{"code":5000}}}            ¦ 5100 2 times 5000 ¦ same
            job A: AuthFailure⏎job B ok {"code":0}                                           ¦ 4100 ¦ same
            A ok {"code":0}⏎B failed, method=POST code=4100, phase=exit code=4300            ¦ 4100 4300 ¦ same
            A ok {"code":0}⏎B failed, codes=[0,4100]                                         ¦ 4100 ¦ same
            4500 failed, then {"code":7000}                                                  ¦ none ¦ same
            4500 failed, then {"code":0}                                                     ¦ success ¦ same
            # Numbers after the word code
            { code: 4100, message: 'text', codeDesc: 'AuthFailure' }                         ¦ 4100 ¦ same
            Exception: {'code': 5100, 'message': '(7)text'}, {u"code": u"5000"}              ¦ 5100 5000 ¦ same
            PushRes{code=4000, message='text', data=null} {code=4100.0, message=x}           ¦ 4000 4100 ¦ same
            msg="200 {\\"code\\":4000,\\"message\\":\\"(0)bad\\"}"                           ¦ 4000 ¦ same
            CMQServerException Code:6000, Message:(10050)text                                ¦ 6000 ¦ same
            a "code":4100, x⏎b "code":0, y⏎c "code": 4100                                    ¦ 4100 2 times ¦ same
            ["code"]=>⏎  string(4) "4110"⏎["code"]=> int(4600) ["code"]=> string(28) "AuthFailure.SignatureFailure" Code -> Number(4500)          ¦ 4110 4600 4500 ¦ same
            error_code => "5200" errcode=5300 err_code 4101 retCode:4102 return_code=4103    ¦ 5200 5300 4101 4102 4103 ¦ same
            code【4400】 code: `4300` | code | 4100 | **code**: 4101 Error(code): 4104       ¦ 4400 4300 4100 4101 4104 ¦ same
            code 4105-busy, code is 4106, the code was "5400". <code>6200</code>             ¦ 4105 4106 5400 6200 ¦ same
            错误码　6000 错误代码：6200 返回码：4100 錯誤碼：4101 错误码是4102 错误码为4103 返回code：4104 ¦ 6000 6200 4100 4101 4102 4103 4104 ¦ same
            { code: ␛[33m4100␛[39m }                                                         ¦ 4100 ¦ same
            错误码 4100、4500；codes 5100, 5200 and 5300⏎code=6000|6100|6200                 ¦ 4100 4500 5100 5200 5300 6000 6100 6200 ¦ same
            code 4100; 4101；4102/4103&4104或4105及4106与4110, '4300'                        ¦ 4100 4101 4102 4103 4104 4105 4106 4110 4300 ¦ same
            錯誤碼為4100 code: b'4101' code was Optional[4102]                               ¦ 4100 4101 4102 ¦ same
            错误码4100和4500，code: 4101 or 4102，and 4103                                   ¦ 4100 4500 4101 4102 4103 ¦ same
            {"code":0,"data":[{"code":"4100                                                  ¦ 4100 ¦ same
            codes: ["4100","4500"], code: NumberLong(5100)                                   ¦ 4100 4500 5100 ¦ same
            { code: \\u001b[33m4100\\u001b[39m } ^[[32mcode^[[0m=4101 ␛[Kcode␛[K: #033[33m4102 code: \\x1b[1;33m4103, code \\033[1m4104 ¦ 4100 4101 4102 4103 4104 ¦ same
            # No such numbers
            zip code 4000, exit code: 4100, Status-Code 4300, QR code 4400, HTTP codes 4500  ¦ none ¦ same
            zipcode is 4000, promo code 4200, verification code 4110, ZipCode:       4300, HTTP_code 4400            ¦ none ¦ same
            area code 4000 country code 4100 bar-code 4101 source code 4102 product code 4103 https code 4104 postal code 4105 ¦ none ¦ same
            code, 4100 code. 4101 code; 4102 code! 4103 code? 4104 code，4105 code。4106 code、4110 ¦ 4100 4101 4102 4103 4104 4105 4106 4110 ¦ none
            sub_code=4100, resultCode: 4300                                                  ¦ 4100 4300 ¦ none
            code=4100.5 code=4100ms code: 4100_x code 4000-01-01 code 5100:80 code ¥4000     ¦ none ¦ same
            code: -4100, code: 41000, code: 04100, code=41000|4100x                          ¦ none ¦ same
            no code, see 4100.5⏎no code. Took 4100ms⏎error code/4100x                        ¦ none ¦ same
            {"code":0,"totalCount":4000,"data":[                                             ¦ none ¦ same
            # Numbers that stand alone
            4100 鉴权失败                                                                    ¦ 4100 ¦ none
            4100，[4101]（4102）４１０３、4104/4105。第4106个；RuntimeException: 4110:鉴权失败 ¦ 4100 4101 4102 4103 4104 4105 4106 4110 ¦ none
            HTTP code 200，返回 4100 鉴权失败                                                ¦ 4100 ¦ none
            took 4000 ms +5100                                                               ¦ 4000 5100 ¦ none
            code 7000, 4100 bytes; code 9999 took 4300 ms                                    ¦ 4100 ¦ same
            host:5000 10.0.0.1:5000 10:5000:00 v1.4000 x_4100 4000ms 4000-01-01 SO-4100 4000% ¦ none ¦ same
            e29b-4100-a716 ¥4000 5000€ 5100:80 5100.0 -4100 path/4100 051００ 4100x ４１００0 5000.jpg 5000/tcp 4100@x U+4100 ¦ none ¦ same
            # Names
            create cluster failed, codeDesc: AuthFailure, message: x                         ¦ 4100 ¦ same
            HTTP Status Code: 200, codeDesc: AuthFailure (RequestExpired, AuthFailure)       ¦ 4100 2 times 4500 ¦ same
            exit code 1: AuthFailure                                                         ¦ 4100 ¦ same
            code: 7000, Code=SecretidNotAuthAccessResource, Message=x                        ¦ 4102 ¦ same
            AuthFailure.SignatureFailure FailedOperation.AuthFailure MyAuthFailure AuthFailures authfailure ¦ none ¦ same
            # API 3.0
            {"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"code: 4100"}}}    ¦ none ¦ same
            x {"RequestId":"AuthFailure","Response":{"Error":{"Code":"AuthFailure"}}} y      ¦ none ¦ same
            {"Response":{"Error":{"Code":"RequestLimitExceeded"…                             ¦ none ¦ same
            {"Response":{"Error":{"Code":"AuthFailure"}}} then {"code":4300}                 ¦ 4300 ¦ same
            {"Response":{"Error":{"Code":"AuthFailure⏎{"code":4300}                          ¦ 4300 ¦ same
            ERROR { "Response" : {"Error":⏎ {"Code": "RequestLimitExceeded", "Mess           ¦ none ¦ same
            {'Response': {'Error': {'Code': 'AuthFailure'}}} then {"code":0}                 ¦ success ¦ same
            """)
    void theCodesOfATextAreExplained(String text, String ofArgument, String ofInput) {
        String typed = text.strip().replace('⏎', '\n').replace('␛', '\u001b');

        assertEquals(ofArgument, codesIn(run("", typed)));
        assertEquals(ofInput == null ? ofArgument : ofInput, codesIn(run(typed)));
    }

    private static String codesIn(String printed) {
        String codes = FOUND.matcher(printed)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
                .filter(Objects::nonNull)
                .collect(joining(" "));
        return codes.isEmpty() ? "none" : codes;
    }

    private static String run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Main(new ByteArrayInputStream(input.getBytes(UTF_8)), out, OutputStream.nullOutputStream(), args)
                .run(false);
        return out.toString(UTF_8);
    }
}

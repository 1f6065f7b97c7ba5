package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a text. The transcripts in command.txt have all that is printed about it. */
class PastedTextTest {

    /** Lines that are printed, and what stands for them in the table. */
    private static final String[][] LINES = {
        {"(\\d{4}) [A-Z].*", "$1"},
        {"\"(.*)\" (?:is|means) .*", "$1"},
        {"Failed resources: .*", "failed"},
        {"The response reports success\\.", "success"},
        {"The text does not call it a code: .*", "alone"},
        {"Found by its codeDesc.*", "codeDesc"},
        {"API 3\\.0 has .*", "API3"},
        {"(?:The|But the) text has (\\d{4}): .*", "$1?"},
        {"Its code is 0, .*", "0?"},
        {".* has no known code .*", "none"},
    };

    /**
     * Each text with what is said, whether it is an argument or on standard input; in the third column that on standard
     * input, where it differs. {@code ⏎} is a line break, {@code ␛} the escape character.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', nullValues = "same", textBlock = """
            # Responses
            first {"code":4100,"message":"a"}, then {"code":5100,"message":"b"}{"code":4100} ¦ 4100 5100 ¦ same
            if (x) { return "{"; }⏎{"code":4100,"message":"}"}                               ¦ 4100 ¦ same
            {"result":{"code":5000},"code":null}                                             ¦ 5000 ¦ same
            b'{"code":4100,"message":"a \\"{\\" b"}'                                         ¦ 4100 ¦ same
            ␛[1;32m{␛[0m"code":␛[33m4100␛[0m}                                                ¦ 4100 ¦ same
            it is 5" wide {"a" {"code":4100}}⏎x {"code":"InvalidParameter"}                  ¦ 4100 InvalidParameter ¦ same
            {"code":-1,"error":"up {\\"code\\":5100}"}                                       ¦ -1 ¦ same
            b'{"code":0,"message":"a \\"} b"}' of a 5" disk                                  ¦ success ¦ same
            of a 5" disk {"code":0,"message":"}"}                                            ¦ success ¦ same
            { 5" disk⏎}⏎{"code":0}                                                           ¦ success ¦ same
            { it's } {"a":{"b":{"c":{"code":0}}}}                                              ¦ success ¦ same
            # Successes, which hide no failure
            {"code":0}⏎ERROR {"code":"5100"}                                                 ¦ 5100 ¦ same
            job A failed, code: 4100⏎job B ok {"code":0,"message":""}                        ¦ 4100 ¦ same
            A ok {"code":0}⏎B failed, codes=[0,4100]                                         ¦ 4100 ¦ same
            A ok {"code":0}, code: 7000                                                      ¦ 7000 ¦ same
            A ok {"code":0}, code: 00000                                                     ¦ success ¦ same
            {"code":0}, 4100                                                                 ¦ success 4100? ¦ same
            {"code":0}⏎{"code":0,"data":{"code":4100}}                                       ¦ success 4100? ¦ same
            done {"code":0,"data":{"code":0,"totalCount":4000}} {"code":"0"}                 ¦ success ¦ same
            {"code":0,"detail":{"a":{"code":16003}}}, then {"code":0}                        ¦ failed ¦ same
            {"code":0,"detail":{"a":{"code":16003}}} {"code":0,"detail":{"b":{"code":5000}}}, code: 4100 ¦ failed 5000 4100 ¦ same
            {"detail":{"a":{"code":0},"b":{"co                                               ¦ none ¦ same
            {"code":5400,"detail":{"a":{"code":0},"b":{"co                                   ¦ 5400 ¦ same
            {"a":{"code":0,"detail":{"b":{"code":5000}}},"c":                                ¦ failed 5000 ¦ same
            {"code":0} {"co                                                                  ¦ success ¦ same
            # Responses and numbers
            try 1: code 4500⏎try 2: {"code":4100}                                            ¦ 4500 4100 ¦ same
            Error code:5100.⏎Response :{"code":5100,"detail":{"i":{"code":5000}}}, code 11001 ¦ 5100 failed 5000 11001 ¦ same
            4500 failed, then {"code":7000}                                                  ¦ 7000 ¦ same
            4500 failed, then {"code":0}                                                     ¦ success 4500? ¦ same
            # Numbers after the word code
            Exception: {'code': 5100, 'message': '(7)text'}, {u"code": u"5000"} PushRes{code=4000, message='text'} {code=4101.0, x=y} ¦ 5100 5000 4000 4101 ¦ same
            msg="200 {\\"code\\":4000,\\"message\\":\\"(0)bad\\"}" {\\u0022code\\u0022:5100} {\\x22code\\x22:\\x224100\\x22} ¦ 4000 5100 4100 ¦ same
            ["code"]=>⏎  string(4) "4110"⏎["code"]=> int(4600) ["code"]=> string(28) "AuthFailure.SignatureFailure" Code -> Number(4500) ¦ 4110 4600 4500 ¦ same
            error_code => "5200" errcode=5300 err_code 4101 retCode:4102 return_code=4103    ¦ 5200 5300 4101 4102 4103 ¦ same
            code【4400】 code: `4300` | code | 4100 | **code**: 4101 Error(code): 4104 code ============ 4105         ¦ 4400 4300 4100 4101 4104 4105 ¦ same
            code 4105-busy, code is 4106, the code was "5400". <code>6200</code>             ¦ 4105 4106 5400 6200 ¦ same
            错误码　6000 错误代码：6200 返回码：4100 錯誤碼：4101 错误码是4102 错误码为４１０３ 返回code：4104               ¦ 6000 6200 4100 4101 4102 4103 4104 ¦ same
            错误码 4100、4500；codes 5100, 5200 and 5300⏎code=6000|6100|6200 错误码4101和4102，code: 4103 or 4104，and 4105 ¦ 4100 4500 5100 5200 5300 6000 6100 6200 4101 4102 4103 4104 4105 ¦ same
            code 4100; 4101；4102/4103&4104或4105及4106与4110, '4300', 3 times | 200            ¦ 4100 4101 4102 4103 4104 4105 4106 4110 4300 ¦ same
            錯誤碼為4100 code: b'4101' code was Optional[4102] codes: ["4103","4104"], code: NumberLong(4105) ¦ 4100 4101 4102 4103 4104 4105 ¦ same
            { code: \\u001b[33m4100\\u001b[39m } ^[[32mcode^[[0m=4101 ␛[Kcode␛[K: #033[33m4102 code: \\x1b[1;33m4103, code \\033[1m4104 ¦ 4100 4101 4102 4103 4104 ¦ same
            code: -4100, code: 41000, code: 04100, code: -0, error-code-4500                 ¦ -4100 41000 4500 ¦ same
            # Other words, and parts of something longer
            zip code 4000, exit code: 4100, Status-Code 4300, QR code 4400, HTTP codes 4500  ¦ none ¦ same
            zipcode is 4000, promo code 4200, verification code 4110, ZipCode:       4300, HTTP_code 4400 ¦ none ¦ same
            area code 4000 country code 4100 bar-code 4101 source code 4102 product code 4103 https code 4104 postal code 4105 ¦ none ¦ same
            HTTP response code: 4000 http-error-code 4100 HTTP错误码：502 module code: 4102 模块错误码：7 {"unknown code"}⏎170 exited with code 1 ¦ none ¦ same
            method=POST code=4100, phase=exit code=4300                                      ¦ 4100 4300 ¦ same
            resource code: 4100, step:exit code=4300 codes: '4101', "4102", or 4103 code=100004 code=4104.00 ¦ 4100 4300 4101 4102 4103 100004 4104 ¦ same
            error code of 4100                                                               ¦ 4100 alone ¦ 4100?
            code, 4100 code. 4101 code; 4102 code! 4103 code? 4104 code，4105 code。4106 code、4110 ¦ 4100 4101 4102 4103 4104 4105 4106 4110 alone ¦ 4100?
            sub_code=4100, resultCode: 4300                                                  ¦ 4100 4300 alone ¦ 4100?
            code=4100.5 code=4100ms code: 4100_x code 4000-01-01 code 5100:80 code ¥4000 code=4100％ code 4,000 ¦ none ¦ same
            # What this library writes into a log
            e.g.ApiErrorException: 5400 PARTIAL_EXECUTION_SUCCESS: "m" (requestId r). Usual action: x⏎5000 RESOURCE_DOES_NOT_EXIST ¦ 5400 5000 ¦ same
            500 INTERNAL_SERVER_ERROR, 16000 INTERNAL_SERVER_ERROR, x-6000 INTERNAL_SERVER_ERROR, v.6000 INTERNAL_SERVER_ERROR ¦ none ¦ same
            {"code":0} 5400 PARTIAL_EXECUTION_SUCCESS, code "4200": "m" (codeDesc d)         ¦ 5400 4200 ¦ same
            code "0" (1 of 2 resources failed: disk-1 16000)                                 ¦ none ¦ same
            code "0": "m" (1 of 2 resources failed: disk-1 16000)                            ¦ none ¦ same
            # Numbers that stand alone
            4100 鉴权失败                                                                        ¦ 4100 alone ¦ 4100?
            4100，[4101]（4102）４１０３、4104/4105。第4106个；RuntimeException: 4110:鉴权失败               ¦ 4100 4101 4102 4103 4104 4105 4106 4110 alone ¦ 4100?
            HTTP code 200，返回 4100 鉴权失败                                                       ¦ 4100 alone ¦ 4100?
            took 4000 ms +5100                                                               ¦ 4000 5100 alone ¦ 4000?
            code 7000, 4100 bytes; code 9999 took 4300 ms                                    ¦ 7000 4100 9999 ¦ same
            code 7000 took 4100 ms                                                           ¦ 7000 4100 alone ¦ 7000
            host:5000 10.0.0.1:5000 10:5000:00 v1.4000 x_4100 4000ms 4000-01-01 SO-4100 4000% http://x/code/4100 ¦ none ¦ same
            x14100 x4100 user@4100 C:\\4100 [::1]:5000 4000-series                              ¦ none ¦ same
            e29b-4100-a716 ¥4000 5000€ 5100:80 5100.0 -4100 path/4100 051００ 4100x ４１００0 5000.jpg 5000/tcp 4100@x U+4100 ¦ none ¦ same
            # codeDesc
            create cluster failed, codeDesc: AuthFailure, message: x                         ¦ 4100 codeDesc ¦ same
            HTTP Status Code: 200, codeDesc: AuthFailure (RequestExpired, AuthFailure)       ¦ 4100 4500 codeDesc ¦ same
            code: 7000, Code=SecretidNotAuthAccessResource, Message=x                        ¦ 7000 4102 codeDesc ¦ same
            job A: AuthFailure⏎job B ok {"code":0}                                           ¦ 4100 codeDesc ¦ same
            {"code":0,"detail":{"a":{"code":5000}}} AuthFailure                              ¦ failed 5000 ¦ same
            FailedOperation.AuthFailure MyAuthFailure AuthFailures authfailure AuthFailure.X ¦ API3 ¦ same
            AuthFailure. MyAuthFailure authfailure                                           ¦ none ¦ same
            Error syncing load balancer: RequestLimitExceeded                                ¦ API3 ¦ same
            # API 3.0
            {"Response":{"Error":{"Code":"AuthFailure","Message":"x"}}}                      ¦ API3 ¦ same
            x {"RequestId":"AuthFailure","Response":{"Error":{"Code":"AuthFailure"}}} y      ¦ API3 ¦ same
            {⏎  "Response" : {⏎    "Error": {"Code": "AuthFailure"}}}                       ¦ API3 ¦ same
            { Response: { Error: { Code: 'AuthFailure' } } }                                 ¦ API3 ¦ same
            log {\\"Response\\":{\\"Error\\":{\\"Code\\":\\"AuthFailure                      ¦ API3 ¦ same
            {'Response': {'Error': {'Code': 'AuthFailure'}}} then {"code":0}                 ¦ success API3 ¦ same
            {"Response":{"Error":{"Code":"AuthFailure"}}} then {"code":4300}                 ¦ 4300 ¦ same
            [TencentCloudSDKError] Code=ZoneNotMatch, Message=x                              ¦ API3 ¦ same
            POST https://cvm.tencentcloudapi.com/ took 4000 ms                               ¦ 4000 alone ¦ API3
            AuthFailure.SignatureFailure                                                     ¦ API3 ¦ same
            System.Exception, com.example.MyFactory.Create, FooBar.Baz.Qux, myRequestHandler.Send ¦ none ¦ same
            {"code":0,"data":{"Response":{"RequestId":"r","Error" : {⏎ "Code":"InternalError"}}}} ¦ success API3 ¦ same
            {"code":0,"data":"{\\"Error\\":{\\"Message\\":\\"x\\"}}"}                        ¦ success API3 ¦ same
            {"code":0,"data":{"Response":{"Errors":[]},"x":"AuthFailure of cvm.tencentcloudapi.com"}} ¦ success ¦ same
            # What leads on
            {"data":{"code":"4100","message":"x"},"code":0}                                  ¦ success 4100? ¦ same
            ok {"code":0,"message":"错误码：４１００"} 4000                                         ¦ success 4100? ¦ same
            { code: 0, codeDesc: 'Success' }                                                 ¦ 0? ¦ same
            { code: 0, data: [ {                                                             ¦ none ¦ same
            {"code":0,"totalCount":4000,"data":[                                             ¦ 4000? ¦ same
            {"code":0,"data":[{"code":"4100                                                  ¦ 4100 ¦ same
            code: 0, 400 rows ¦ 0? ¦ same
            code: 0⏎Failed resources: 1 of 1 ¦ none ¦ same
            错误码：0⏎失败的资源：1 个 ¦ none ¦ same
            """)
    void allFailuresOfATextAreAnsweredAndElseALineLeadsOn(String text, String ofArgument, String ofInput) {
        String typed = text.strip().replace('⏎', '\n').replace('␛', '\u001b');

        assertEquals(ofInput == null ? ofArgument : ofInput, foundIn(run(typed)), typed);
        assertEquals(ofArgument, foundIn(run("", typed)), typed);
    }

    private static String foundIn(String printed) {
        return printed.lines()
                .flatMap(line -> Stream.of(LINES)
                        .filter(rule -> line.matches(rule[0]))
                        .map(rule -> line.replaceAll(rule[0], rule[1])))
                .collect(joining(" "));
    }

    private static String run(String input, String... args) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        new Main(new ByteArrayInputStream(input.getBytes(UTF_8)), both, both, args).run(false);
        return both.toString(UTF_8);
    }
}

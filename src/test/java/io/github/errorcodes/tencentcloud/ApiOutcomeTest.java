package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiOutcomeTest {

    private static final String ERROR =
            "{'code':5100,'message':'(100004) x','codeDesc':'ResourceOpFailed','requestId':'ab-1'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'code':0}|0|''|''|''
            {'requestId':'r','codeDesc':'d','data':[],'message':'m','code':'5100'}|5100|m|d|r
            {'codeDesc':1907,'message':-1.50,'code':4000,'requestId':2E+9}|4000|-1.50|1907|2E+9
            {'code':'','message':'','codeDesc':'','requestId':''}|''|''|''|''
            {'\\u0063ode':'\\u0035','mess\\u0061ge':'\\u006d','code\\u0044esc':'\\n','request\\u0049d':'\\\\'}|5|m|'\n'|\\
            # The msg counts where there is no message
            {'code':1,'msg':'m'}|1|m|''|''
            {'m\\u0073g':'\\u006d','code':1}|1|m|''|''
            {'code':1,'msg':20108}|1|20108|''|''
            {'code':1,'message':null,'msg':'m'}|1|m|''|''
            {'msg':'m','code':1,'message':{'message':'x'}}|1|m|''|''
            {'code':1,'msg':'x','message':'m'}|1|m|''|''
            {'code':1,'message':'m','msg':'x'}|1|m|''|''
            {'code':1,'message':'','msg':'x'}|1|''|''|''
            {'code':1,'msg':'x','message':0}|1|0|''|''
            # What is nested or has another name is somebody else's
            {'data':{'code':1,'message':'a','codeDesc':'b','requestId':'c'},'x':[{'code':2},['code',3]],'code':0}|0|''|''|''
            {'text':'\\'code\\':4','code':0,'Response':1,'Response':2,'text':1,'':2,'':3}|0|''|''|''
            {'Code':1,'CODE':2,'cod':3,'codes':4,'code ':5,'cod\\u0045':6,'c\\\\ode':7,'':8,'code':0}|0|''|''|''
            {'code':0,'Message':'x','messages':'x','message ':'x','MSG':'x','ms\\u0047':'x','msgs':'x'}|0|''|''|''
            {'code':0,'codedesc':'x','CodeDesc':'x','code_desc':'x','codeDes':'x','codeDescs':'x'}|0|''|''|''
            {'code':0,'requestid':'x','RequestId':'x','request_id':'x','requestI':'x','requestIds':'x'}|0|''|''|''
            """)
    void aResponseAndAnEntryOfItsDetailsHaveTheSameTexts(
            String body, String code, String message, String codeDesc, String requestId) {
        ApiOutcome outcome = parse(body);

        assertEquals(
                List.of(code, message, codeDesc, requestId),
                List.of(outcome.getCode(), outcome.getMessage(), outcome.getCodeDesc(), outcome.getRequestId()));
        assertEquals(
                outcome,
                parse("{'code':9,'detail':{'a':" + body + "}}").getDetails().get("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "false", "{}", "[]", "{'message':'x'}", "['x']"})
    void aTextThatIsNeitherStringNorNumberReadsAsEmpty(String value) {
        assertEquals(
                ApiOutcome.of("1", ""),
                parse("{'message':%1$s,'msg':%1$s,'codeDesc':%1$s,'requestId':%1$s,'code':1}".formatted(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "'0'", "'\\u0030'"})
    void exactlyZeroIsSuccess(String code) {
        ApiOutcome outcome =
                parse("{'code':" + code + ",'message':'failed','codeDesc':'Failure','data':{'code':5100}}");

        assertTrue(outcome.isSuccess());
        assertSame(outcome, outcome.requireSuccess());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "0.0", "0e1", "'00'", "''", "' 0'", "'０'", "1", "2", "-1", "5100"})
    void nothingElseIsSuccess(String code) {
        ApiOutcome outcome = parse("{'code':" + code + ",'message':'','codeDesc':'Success'}");
        ApiErrorException e = assertThrows(ApiErrorException.class, outcome::requireSuccess);

        assertFalse(outcome.isSuccess());
        assertSame(outcome, e.getOutcome());
    }

    @ParameterizedTest
    @FieldSource("io.github.errorcodes.tencentcloud.CommonErrorCodeTest#NO_CODES")
    void anyOtherTextIsACodeToo(String code) {
        ApiOutcome outcome = ApiOutcome.of(code, "");

        assertEquals(code, outcome.getCode());
        assertEquals(Optional.empty(), outcome.getCommonErrorCode());
        assertEquals(Optional.empty(), outcome.getCategory());
        assertFalse(outcome.isRetryable());
    }

    @Test
    void everyNumberFrom4000To6999HasACategory() {
        for (int code = -9999; code <= 99_999; code++) {
            Category category = 4000 <= code && code <= 6999 ? Category.values()[code / 1000 - 4] : null;
            ApiOutcome outcome = ApiOutcome.of("" + code, "");

            assertEquals(Optional.ofNullable(category), outcome.getCategory());
            assertEquals(CommonErrorCode.findByCode(code), outcome.getCommonErrorCode());
            assertEquals(List.of(5100, 6000, 6200).contains(code), outcome.isRetryable());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5100", "-2700", "1907", "2147483647", "-2147483648"})
    void theNumericCodeIsTheCodeAsAnInt(String code) {
        assertEquals(
                OptionalInt.of(Integer.parseInt(code)),
                parse("{'code':" + code + "}").getNumericCode());
    }

    static final String[] NO_NUMBERS = ("| |InvalidParameter|05100|5100.0|5.1e3|+1|-0|-05|-|５１００|٥١٠٠|0x1F|5100 "
                    + "|2147483648|-2147483649|4294967296|99999999999")
            .split("\\|");

    @ParameterizedTest
    @FieldSource("NO_NUMBERS")
    void anyOtherSpellingIsNoNumericCode(String code) {
        assertEquals(OptionalInt.empty(), ApiOutcome.of(code, "").getNumericCode());
    }

    @Test
    void theModuleCodeIsTheNumberInParenthesesAtTheStart() {
        for (String number : "100004 -1 0 -0 007 0000000000000000042 -00000000001 2147483647 -2147483648".split(" ")) {
            for (String rest : List.of("", "text", " text", " (2)", "\ntext")) {
                OptionalInt moduleCode =
                        ApiOutcome.of("1", "(" + number + ")" + rest).getModuleCode();

                assertEquals(OptionalInt.of(Integer.parseInt(number)), moduleCode);
            }
        }
    }

    static final String[] NO_MODULE_CODES =
            ("|(|()|(-)|(1|1)|100004| (1)|a(1)|( 1)|(1 )|(+1)|(1.5)|(1e3)|(--1)|(0-1)|(x)|(１)"
                            + "|(٣)|（1）|[1]|\n(1)|(2147483648)|(-2147483649)|(4294967296)|(18446744073709551616)")
                    .split("\\|");

    @ParameterizedTest
    @FieldSource("NO_MODULE_CODES")
    void anythingElseIsNoModuleCode(String message) {
        ApiOutcome outcome = ApiOutcome.of("1", message).withCodeDesc("(1)");

        assertEquals(OptionalInt.empty(), outcome.getModuleCode());
    }

    @Test
    void outcomesAreEqualIfAllThatTheyHaveIsEqual() {
        String text = " ".repeat(999) + "Aa";
        String other = " ".repeat(999) + "BB"; // It has the same hash, and the same start.
        List<String> texts = Collections.nCopies(6, text);

        assertEquals(outcomeOf(texts), outcomeOf(texts));
        assertEquals(outcomeOf(texts).hashCode(), outcomeOf(texts).hashCode());
        for (int i = 0; i < texts.size(); i++) {
            List<String> others = new ArrayList<>(texts);
            others.set(i, other);
            assertNotEquals(outcomeOf(texts), outcomeOf(others));
        }
        assertNotEquals(parse(ERROR), parse(ERROR.replace("}", ",'detail':{'a':{'code':0}}}")));
        assertNotEquals(parse(ERROR), null);
        assertNotEquals(parse(ERROR), ERROR);
        assertNotEquals(parse("{'code':1}").hashCode(), parse("{'code':2}").hashCode());
    }

    private static ApiOutcome outcomeOf(List<String> texts) {
        String body = "{'code':'%s','message':'%s','codeDesc':'%s','requestId':'%s','detail':{'%s':{'code':'%s'}}}";
        return parse(body.formatted(texts.toArray()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'code':''}|ApiOutcome[code=]
            {'code':5100,'message':'(1) a\\nb余','codeDesc':'X'}|ApiOutcome[code=5100, message=(1) a\\u000ab余, codeDesc=X]
            {'code':'\\u202a','codeDesc':'\\n','requestId':'\\u2028'}|ApiOutcome[code=\\u202a, codeDesc=\\u000a, requestId=\\u2028]
            {'code':0,'detail':{'\\n':{'code':1,'msg':'\\r'},'':{'code':''}}}\
            |ApiOutcome[code=0, details={\\u000a=ApiOutcome[code=1, message=\\u000d], =ApiOutcome[code=]}]
            """)
    void toStringIsOneLineWithAllThatTheOutcomeHas(String body, String line) {
        assertEquals(line, parse(body).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, … (201 characters)"})
    void toStringShowsNoMoreThan200CharactersOfEachText(int more, String rest) {
        String body =
                "{'code':'%1$s','message':'%1$s','codeDesc':'%1$s','requestId':'%1$s','detail':{'%1$s':{'code':0}}}";
        String line =
                "ApiOutcome[code=%1$s, message=%1$s, codeDesc=%1$s, requestId=%1$s, details={%1$s=ApiOutcome[code=0]}]";

        assertEquals(
                line.formatted("x".repeat(200) + rest),
                parse(body.formatted("x".repeat(200 + more))).toString());
    }

    @Test
    void anyCharSequenceIsReadAndMayChangeAfterwards() {
        StringBuilder body = new StringBuilder(Bodies.quoted(ERROR));
        ApiOutcome outcome = ApiOutcome.parse(body);
        ApiOutcome ofPart = ApiOutcome.parse(CharBuffer.wrap("xx" + body, 2, 2 + body.length()));
        body.setLength(0);

        assertEquals(parse(ERROR), outcome);
        assertEquals(parse(ERROR), ofPart);
    }

    @Test
    void anOutcomeFromPartsIsTheOutcomeOfTheWhole() {
        assertEquals(parse("{'code':5100,'message':'m'}"), ApiOutcome.of("5100", "m"));
        assertEquals(parse("{'code':4200}"), ApiOutcome.of("4200", null));
        assertEquals(
                parse(ERROR),
                ApiOutcome.of("5100", "(100004) x").withRequestId("ab-1").withCodeDesc("ResourceOpFailed"));
        assertThrows(NullPointerException.class, () -> ApiOutcome.of(null, ""));
    }

    @Test
    void aCopyHasAnotherTextAndAllElse() {
        String body = ERROR.replace("}", ",'detail':{'a':{'code':0}}}");
        ApiOutcome outcome = parse(body);

        assertEquals(parse(body.replace("ResourceOpFailed", "d")), outcome.withCodeDesc("d"));
        assertEquals(parse(body.replace("ResourceOpFailed", "")), outcome.withCodeDesc(null));
        assertEquals(parse(body.replace("ab-1", "r")), outcome.withRequestId("r"));
        assertEquals(parse(body.replace("ab-1", "")), outcome.withRequestId(null));
        assertEquals(parse(body), outcome);
    }
}

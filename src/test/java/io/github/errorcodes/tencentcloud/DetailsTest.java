package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.batchOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an outcome has of each resource. {@link ApiOutcomeTest} has the texts of an entry. */
class DetailsTest {

    /** Values of {@code detail}. */
    static final String[] NO_ENTRIES =
            ("null true [] {} 7 'ins-1' [{'code':1}] {'code':1} {'deleteKeySet':[{'code':1}]} "
                            + "{'a':1,'b':'x','c':null,'d':[{'code':1}]} {'a':{}} {'a':{'code':null}} {'a':{'code':{}}} "
                            + "{'a':{'code':[1]}} {'a':{'code':true}} {'a':{'message':'x','msg':'x'}} {'a':{'Code':1,'detail':{'code':1}}}")
                    .split(" ");

    @Test
    void theFailedDetailsAreThoseWhoseCodeIsNotExactlyZeroInTheSameOrder() {
        String all = "{'d':{'code':5100},'a':{'code':0},'c':{'code':'00'},'x':1,'e':{'code':'0'},'b':{'code':-1}}";
        String failed = "{d=ApiOutcome[code=5100], c=ApiOutcome[code=00], b=ApiOutcome[code=-1]}";

        assertEquals(
                failed,
                parse("{'code':0,'detail':" + all + "}").getFailedDetails().toString());
        assertEquals(Map.of(), parse("{'code':1,'detail':{'a':{'code':0}}}").getFailedDetails());
    }

    @Test
    void noDetailsCanBeModified() {
        ApiOutcome batch = parse("{'code':0,'det\\u0061il':{'a':{'code':1}}}");
        ApiOutcome entry = batch.getDetails().get("a");

        for (ApiOutcome outcome : List.of(batch, entry, ApiOutcome.of("0", ""), parse("{'code':0,'detail':{}}"))) {
            for (Map<String, ApiOutcome> details : List.of(outcome.getDetails(), outcome.getFailedDetails())) {
                assertThrows(UnsupportedOperationException.class, () -> details.put("x", outcome));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("NO_ENTRIES")
    void whatIsNoEntryIsPassedOver(String detail) {
        assertEquals(ApiOutcome.of("0", ""), parse("{'code':0,'detail':" + detail + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Detail", "details", "detail ", "datail", "data"})
    void aDetailOfAnotherNameOrInsideAnotherValueIsSomebodyElses(String name) {
        String body = "{'%s':{'detail':{'a':{'code':1}},'a':{'code':1}},'x':[{'detail':{'a':{'code':1}}}],'code':0}";

        assertEquals(ApiOutcome.of("0", ""), parse(body.formatted(name)));
    }

    /** Each entry as its id, its code and its other texts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'b':{'code':0,'requestId':'12'},'taskId':'23','a':{'code':'5100','msg':'x','codeDesc':'y'}}|b=0(12) a=5100(xy)
            {'a':{'code':1,'detail':{'x':{'code':2}}},'b':{'code':2},'a':{'code':3}}|b=2() a=3()
            {'a':{'code':1},'a':5}|''
            {'a':5,'a':{'code':1}}|a=1()
            {'a':{'code':1},'\\u0061':{'code':2}}|a=2()
            {'a':{'code':1,'code':2}}|a=2()
            {'a':{'code':1,'code':null}}|''
            {'a':{'code':{},'code':''}}|a=()
            {'':{'\\u0063ode':1.50}}|=1.50()
            {'a':{'message':'x','code':1,'message':'y'}}|a=1(y)
            {'a':{'message':'x','code':1,'message':null}}|a=1()
            {'a':{'message':'x','code':1,'message':null,'msg':'y'}}|a=1(y)
            {'a':{'message':'x','msg':'y','code':1,'message':null}}|a=1(y)
            {'a':{'code':1,'msg':'x','msg':'y'}}|a=1(y)
            {'a':{'code':1,'msg':'x','msg':null}}|a=1()
            {'a':{'code':1,'codeDesc':'x','codeDesc':null,'requestId':1,'requestId':[]}}|a=1()
            {'code':{'code':1},'detail':{'code':2},'message':{'code':3},'\\n':{'code':4}}|'code=1() detail=2() message=3() \n=4()'
            """)
    void theDetailsAreInTheOrderOfTheBodyAndTheLastOfANameCounts(String detail, String expected) {
        assertEquals(
                expected,
                parse("{'code':0,'detail':" + detail + "}").getDetails().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + textsOf(entry.getValue()))
                        .collect(Collectors.joining(" ")));
    }

    private static String textsOf(ApiOutcome entry) {
        return entry.getCode() + "(" + entry.getMessage() + entry.getCodeDesc() + entry.getRequestId() + ")";
    }

    @Test
    void aSuccessOfWhichAResourceFailedIsNoSuccess() {
        ApiOutcome batch = parse("{'code':'0','detail':{'disk-1':{'code':'5100'},'disk-2':{'code':'0'}}}");
        ApiErrorException failure = assertThrows(ApiErrorException.class, batch::requireSuccess);

        assertFalse(batch.isSuccess());
        assertSame(batch, failure.getOutcome());
        assertTrue(parse("{'code':0,'detail':{'a':{'code':0},'b':{'code':'0'},'c':{}}}")
                .isSuccess());
        assertFalse(parse("{'code':5400,'detail':{'a':{'code':0}}}").isSuccess());
    }

    @Test
    void theCodeOfTheResponseAloneHasTheConstantAndIsRetryable() {
        ApiOutcome batch = parse("{'code':'0','detail':{'disk-1':{'code':'5100'}}}");

        assertTrue(batch.getCommonErrorCode().isEmpty());
        assertFalse(batch.isRetryable());
        assertFalse(parse("{'code':5400,'detail':{'disk-1':{'code':5100}}}").isRetryable());
        assertTrue(parse("{'code':5100,'detail':{'disk-1':{'code':5000}}}").isRetryable());
    }

    @Test
    void detailsAreEqualInAnyOrder() {
        ApiOutcome outcome = parse("{'code':0,'detail':{'a':{'code':1},'b':{'code':2}}}");
        ApiOutcome reversed = parse("{'code':0,'detail':{'b':{'code':2},'a':{'code':1}}}");

        assertEquals(outcome, reversed);
        assertEquals(outcome.hashCode(), reversed.hashCode());
    }

    @Test
    void toStringShowsNoMoreThanTenDetails() {
        String all = batchOf(10).toString();

        assertTrue(all.endsWith("8=ApiOutcome[code=8], 9=ApiOutcome[code=9]}]"));
        assertEquals(all.replace("}]", ", … (11 details)}]"), batchOf(11).toString());
    }
}

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

/** What a result has of each resource. {@link ApiResultTest} has the texts of an entry. */
class DetailsTest {

    private static final String BATCH = """
            {'code':5400,'message':'','det\\u0061il':{
              'ins-2':{'code':0,'message':'','requestId':'123'},
              'taskId':'23',
              'ins-1':{'requestId':1,'code':'5100','msg':'(1) a\\nb','codeDesc':'X','detail':{'x':{'code':1}}}
            }}""";

    /** Values of {@code detail}. */
    static final String[] NO_ENTRIES =
            ("null true [] {} 7 'ins-1' [{'code':1}] {'code':1} {'deleteKeySet':[{'code':1}]} "
                            + "{'a':1,'b':'x','c':null,'d':[{'code':1}]} {'a':{}} {'a':{'code':null}} {'a':{'code':{}}} "
                            + "{'a':{'code':[1]}} {'a':{'code':true}} {'a':{'message':'x','msg':'x'}} {'a':{'Code':1,'detail':{'code':1}}}")
                    .split(" ");

    @Test
    void theDetailsAreTheOutcomesOfTheResourcesInTheOrderOfTheBody() {
        Map<String, ApiResult> details = parse(BATCH).getDetails();

        assertEquals("(1) a\nb", details.get("ins-1").getMessage());
        assertEquals("", details.get("ins-2").getMessage()); // Looked at last, and still the first:
        assertEquals(
                "{ins-2=ApiResult[code=0, requestId=123], "
                        + "ins-1=ApiResult[code=5100, message=(1) a\\u000ab, codeDesc=X, requestId=1]}",
                details.toString());
    }

    @Test
    void noDetailsCanBeModified() {
        ApiResult result = parse(BATCH);
        ApiResult entry = result.getDetails().get("ins-1");

        for (ApiResult each : List.of(
                result,
                entry,
                ApiResult.of("0", "", ""),
                parse("{'code':0}"),
                parse("{'code':0,'detail':{}}"),
                parse("{'code':0,'detail':{'a':1}}"))) {
            assertThrows(
                    UnsupportedOperationException.class, () -> each.getDetails().put("x", entry));
        }
    }

    @ParameterizedTest
    @FieldSource("NO_ENTRIES")
    void whatIsNoEntryIsPassedOver(String detail) {
        assertEquals(ApiResult.of("0", "", ""), parse("{'code':0,'detail':" + detail + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Detail", "details", "detail ", "datail", "data"})
    void aDetailOfAnotherNameOrInsideAnotherValueIsSomebodyElses(String name) {
        assertEquals(
                ApiResult.of("0", "", ""),
                parse("{'#':{'detail':{'a':{'code':1}},'a':{'code':1}},'x':[{'detail':{'a':{'code':1}}}],'code':0}"
                        .replace("#", name)));
    }

    /** Each entry as its id, its code and its other texts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'a':{'code':1},'b':{'code':2},'a':{'code':3}}|b=2() a=3()
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
            {'code':{'code':1},'detail':{'code':2},'message':{'code':3},'\\n':{'code':4}}|code=1() detail=2() message=3() \\n=4()
            """)
    void inTheDetailsTheLastOfANameCounts(String detail, String expected) {
        assertEquals(
                expected.replace("\\n", "\n"),
                parse("{'code':0,'detail':" + detail + "}").getDetails().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().getCode() + "("
                                + entry.getValue().getMessage()
                                + entry.getValue().getCodeDesc()
                                + entry.getValue().getRequestId() + ")")
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theCodeOfTheResponseAloneDecides() {
        ApiResult success = parse("{'code':'0','detail':{'disk-1':{'code':'5100'}}}");

        assertSame(success, success.requireSuccess());
        assertTrue(success.getCommonErrorCode().isEmpty());
        assertFalse(success.isRetryable());
        assertFalse(parse("{'code':5400,'detail':{'disk-1':{'code':5100}}}").isRetryable());
    }

    @Test
    void detailsAreEqualInAnyOrder() {
        ApiResult result = parse("{'code':0,'detail':{'a':{'code':1},'b':{'code':2}}}");
        ApiResult reversed = parse("{'code':0,'detail':{'b':{'code':2},'a':{'code':1}}}");

        assertEquals(result, reversed);
        assertEquals(result.hashCode(), reversed.hashCode());
    }

    @Test
    void toStringShowsNoMoreThanAHundredDetails() {
        String all = batchOf(100).toString();

        assertTrue(all.endsWith("98=ApiResult[code=98], 99=ApiResult[code=99]}]"));
        assertEquals(all.replace("}]", ", … (101 details)}]"), batchOf(101).toString());
        assertEquals(all.replace("}]", ", … (1234 details)}]"), batchOf(1234).toString());
    }
}

package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static io.github.errorcodes.tencentcloud.Bodies.quoted;
import static io.github.errorcodes.tencentcloud.Bodies.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Time, memory, depth and threads. The limit tells linear from quadratic time, by orders of magnitude;
 * it measures nothing.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CostTest {

    private static final int MILLION = 1_000_000;

    /** In each body {@code ~} stands for many of what comes first, and {@code ^} for as many of what comes next. */
    static final String[] LONG_BODIES = {
        " ||{~'code'~:~0~,~'x'~:~[~1~,~{~}~]~}",
        "\\n||{'~':0,'message':'~','x':'~','y':['~'],'detail':{'~':{'~':0}},'code':0}",
        "\\u0061||{'~':0,'message':'~','x':'~','y':['~'],'detail':{'~':{'~':0}},'code':0}",
        "余||{'~':0,'message':'~','x':'~','y':['~'],'detail':{'~':{'~':0}},'code':0}",
        "1||{'code':0,'message':~,'x':-0.~e~}",
        "[|]|{'code':0,'x':~^}",
        "{'a':|}|{'x':~0^,'code':0}",
        "[{'code':|}]|{'code':0,'detail':~0^}",
        "{'detail':|}|{'code':0,'detail':~0^}",
        "{'detail':{'a':|}}|{'code':0,'detail':~0^}",
        "[|]|{'code':0,'detail':{'a':{'code':1,'x':~^},'b':{'x':[~^],'code':2}}}",
        "[{},[],|]|{'code':0,'x':~0^}",
        "'a':{},||{'code':0,'x':{~'a':0}}",
        "'a':0,||{~'code':0}",
        "'a':{'code':1},||{'code':0,'detail':{~'b':0}}",
        "'message':'x',||{'code':0,'detail':{'a':{~'code':1}}}"
    };

    private static String longBody(String row, int length) {
        String[] parts = row.split("\\|");
        return quoted(parts[2].replace("~", parts[0].repeat(length)).replace("^", parts[1].repeat(length)));
    }

    @ParameterizedTest
    @FieldSource("LONG_BODIES")
    void aMillionOfAnythingIsReadInLinearTimeWithoutRecursion(String row) {
        String body = longBody(row, MILLION);

        assertTrue(ApiResult.parse(body).isSuccess());
        assertEquals(
                body.length() - 1, refuse(body.substring(0, body.length() - 1)).getErrorIndex());
    }

    @ParameterizedTest
    @FieldSource("LONG_BODIES")
    void twiceTheBodyAllocatesAboutTwiceAsMuch(String row) {
        String body = longBody(row, 4000);
        String twice = longBody(row, 8000);

        assertTrue(allocated(() -> ApiResult.parse(twice)) < 3 * allocated(() -> ApiResult.parse(body)));
    }

    @Test
    void showingTwiceTheTextAllocatesAboutTwiceAsMuch() {
        String text = "a\n".repeat(4000);

        assertTrue(allocated(() -> Escapes.escape(text + text)) < 3 * allocated(() -> Escapes.escape(text)));
    }

    @Test
    void aHundredThousandResourcesTakeLinearTime() {
        ApiResult batch = Bodies.batchOf(100_000);

        assertEquals(100_000, batch.getDetails().size());
        for (int i = 0; i < 100_000; i++) {
            assertEquals("" + i, batch.getDetails().get("" + i).getCode());
        }
    }

    @Test
    void aModuleCodeOfAMillionDigitsIsReadInLinearTime() {
        String zeros = "(" + "0".repeat(MILLION);

        assertEquals(7, ApiResult.of("1", zeros + "7)", "").getModuleCode().getAsInt());
        assertTrue(ApiResult.of("1", zeros, "").getModuleCode().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x':[{'name':'网站','ips':['10.0.0.1'],'on':true,'none':null,'n':-1.5e3}],'y':'\\u4f59',",
                " 'x' :\t[ ] ,\n'Response':{'x':[]},'data':{'code':1,'detail':{'a':{'code':1}}},",
                "'x':[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[{'a':1}]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],"
            })
    void otherMembersAllocateNothing(String member) {
        String plain = quoted("{'code':4200}");
        String body = quoted("{" + member.repeat(10_000) + "'code':4200}");
        ApiResult.parse(body);

        assertTrue(allocated(() -> ApiResult.parse(body)) <= allocated(() -> ApiResult.parse(plain)) + 64);
    }

    @Test
    void aParseAllocatesLittleBesideTheResultAndItsTexts() {
        String body = quoted("{'code':5100,'message':'(100004) projectId is incorrect','codeDesc':'ResourceOpFailed'}");
        Supplier<?> fromParts =
                () -> ApiResult.of(body.substring(8, 12), body.substring(24, 55), body.substring(69, 85));

        assertTrue(allocated(() -> ApiResult.parse(body)) <= allocated(fromParts) + 64);
    }

    @Test
    void aDetailAllocatesLittle() {
        String body = quoted("{'x':'#','code':0,'detail':{'a':{'code':0}}}").replace("#", "x".repeat(100_000));

        assertTrue(allocated(() -> ApiResult.parse(body)) < 1000);
    }

    @Test
    void lookUpAllocatesNothing() {
        CommonErrorCode[] found = new CommonErrorCode[4];

        assertEquals(0, allocated(() -> {
            found[0] = CommonErrorCode.fromCode("5100");
            found[1] = CommonErrorCode.fromCode(6200);
            found[2] = CommonErrorCode.findByCode("4200").orElse(null);
            found[3] = CommonErrorCode.findByCode(6200).get();
            return found;
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", ":"})
    void neitherResultNorErrorKeepsTheBody(String end) throws InterruptedException {
        String body = quoted("{'code':5100,'message':'m\\n','requestId':7,'detail':{'a':{'code':1,'msg':'x'}}") + end;
        List<WeakReference<?>> bodies = new ArrayList<>();
        Object outcome = outcomeOf(new StringBuilder(body), bodies);
        Object another = outcomeOf(new StringBuilder(body).toString(), bodies);

        for (int i = 0; i < 100 && bodies.stream().anyMatch(reference -> reference.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertTrue(bodies.stream().allMatch(reference -> reference.get() == null));
        Reference.reachabilityFence(outcome);
        Reference.reachabilityFence(another);
    }

    private static Object outcomeOf(CharSequence body, List<WeakReference<?>> bodies) {
        bodies.add(new WeakReference<>(body));
        try {
            return ApiResult.parse(body);
        } catch (MalformedResponseException e) {
            return e;
        }
    }

    @Test
    void manyThreadsReadAtOnce() {
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            String brackets =
                    i % 2 == 0 ? "[".repeat(100) + "]".repeat(100) : "{'a':".repeat(100) + 1 + "}".repeat(100);
            ApiResult result = parse("{'x':" + brackets + ",'message':'(" + i + ")" + ("\\n" + i).repeat(100)
                    + "','detail':{'" + i + "':{'code':" + i + "}},'code':" + i + "}");

            assertEquals("(" + i + ")" + ("\n" + i).repeat(100), result.getMessage());
            assertEquals(i, result.getModuleCode().getAsInt());
            assertEquals("" + i, result.getDetails().get("" + i).getCode());
        });
    }

    /** The least that any of some runs allocates, since the JVM allocates now and then, too. */
    private static long allocated(Supplier<?> task) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long before = threads.getThreadAllocatedBytes(thread);
            task.get();
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }
}

package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static io.github.errorcodes.tencentcloud.Bodies.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time, memory, depth and threads. The limit tells linear from quadratic time; it measures nothing. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParsingCostTest {

    /** A response that has something many times. */
    private enum Many {
        BLANKS(n -> "{ 'code' : 0 , 'x' : [ 1 , { } ] }".replace(" ", " ".repeat(n))),
        ESCAPES(n -> withText("\\n".repeat(n))),
        UNICODE_ESCAPES(n -> withText("\\u0061".repeat(n))),
        CHINESE_CHARACTERS(n -> withText("余".repeat(n))),
        DIGITS(n -> "{'code':0,'message':%1$s,'x':-0.%1$se%1$s}".formatted("1".repeat(n))),
        MEMBERS(n -> "{" + "'a':0,".repeat(n) + "'code':0}"),
        NESTED_MEMBERS(n -> with("x", "{" + "'a':{},".repeat(n) + "'a':0}")),
        RESOURCES(n -> with("detail", "{" + "'a':{'code':1},".repeat(n) + "'b':0}")),
        MESSAGES_OF_A_RESOURCE(n -> with("detail", "{'a':{" + "'message':'x',".repeat(n) + "'code':1}}")),
        ARRAYS(n -> with("x", nested(n, "[", "]"))),
        ARRAYS_AFTER_OTHERS(n -> with("x", nested(n, "[{},[],", "]"))),
        ARRAYS_OF_RESOURCES(n -> with("detail", "{'a':{'x':%1$s},'b':{'x':[%1$s]}}".formatted(nested(n, "[", "]")))),
        ARRAYS_OF_OBJECTS(n -> with("detail", nested(n, "[{'code':", "}]"))),
        OBJECTS(n -> with("x", nested(n, "{'a':", "}"))),
        DETAILS(n -> with("detail", nested(n, "{'detail':", "}"))),
        DETAILS_OF_RESOURCES(n -> with("detail", nested(n, "{'detail':{'a':", "}}")));

        private final IntFunction<String> body;

        Many(IntFunction<String> body) {
            this.body = body;
        }

        String body(int count) {
            return quoted(body.apply(count));
        }

        private static String with(String name, String value) {
            return "{'code':0,'" + name + "':" + value + "}";
        }

        private static String withText(String text) {
            return "{'%1$s':0,'message':'%1$s','x':'%1$s','y':['%1$s'],'detail':{'%1$s':{'%1$s':0}},'code':0}"
                    .formatted(text);
        }

        private static String nested(int depth, String open, String close) {
            return open.repeat(depth) + 0 + close.repeat(depth);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandOfAnythingAreReadInLinearTimeWithoutRecursion(Many many) {
        String body = many.body(100_000);

        assertEquals("0", ApiOutcome.parse(body).getCode());
        assertEquals(
                body.length() - 1, errorOf(body.substring(0, body.length() - 1)).getErrorIndex());
    }

    /** See {@link #costOf}. */
    @ParameterizedTest
    @ValueSource(strings = {"m", "\\n\\u0061", "余"})
    void aLongBodyCostsNoMoreThanAShortOneExceptItsCopyAndItsMessage(String text) {
        assertTrue(costOf(text, 30_000) <= costOf(text, 1) + 300);
    }

    /** What the reading of a body allocates, without two bytes for each of its characters and without its message. */
    private static long costOf(String text, int times) {
        String others = "'x':[{'name':'é','ips':['10.0.0.1'],'on':true,'none':null,'n':-1.5e3}], 'y' :\t'\\u4f59' ,\n"
                + "'Response':{'x':[ ]},'data':{'code':1,'detail':{'a':{'code':1}}},'z':" + Many.ARRAYS.body(90) + ",";
        String body = quoted("{" + others.repeat(times) + "'message':'" + text.repeat(times)
                + "','codeDesc':'ResourceOpFailed','detail':{'a':{'code':0}},'code':5100}");
        String message = ApiOutcome.parse(body).getMessage();
        String longer = message + "x";

        return allocated(() -> ApiOutcome.parse(body))
                - allocated(() -> longer.substring(0, message.length()))
                - 2L * body.length();
    }

    @Test
    void aLongTextIsEscapedInLinearTime() {
        assertEquals(700_000, Escapes.escape("a\n".repeat(100_000)).length());
        assertEquals("x".repeat(200) + "… (100000 characters)", Escapes.quoteIfNeeded("x".repeat(100_000)));
    }

    /** The array that values() makes anew would be more. */
    @Test
    void aLookUpAllocatesLittle() {
        assertTrue(allocated(() -> CommonErrorCode.fromCode("5100")) < 64);
        assertTrue(allocated(() -> CommonErrorCode.findByCode(4200)) < 64);
    }

    @Test
    void manyResourcesTakeLinearTime() {
        Map<String, ApiOutcome> details = Bodies.batchOf(30_000).getDetails();

        assertEquals(30_000, details.size());
        details.forEach((id, detail) -> assertEquals(id, detail.getCode()));
    }

    @Test
    void aModuleCodeOfManyDigitsIsReadInLinearTime() {
        String zeros = "(" + "0".repeat(100_000);

        assertEquals(7, ApiOutcome.of("1", zeros + "7)").getModuleCode().getAsInt());
        assertTrue(ApiOutcome.of("1", zeros).getModuleCode().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", ":"})
    void neitherOutcomeNorErrorKeepsTheBody(String end) throws InterruptedException {
        String body = quoted("{'code':5100,'message':'m\\n','requestId':7,'detail':{'a':{'code':1,'msg':'x'}}") + end;
        List<WeakReference<?>> bodies = new ArrayList<>();
        Object outcome = read(new StringBuilder(body), bodies);
        Object another = read(new StringBuilder(body).toString(), bodies);

        for (int i = 0; i < 100 && bodies.stream().anyMatch(reference -> reference.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertTrue(bodies.stream().allMatch(reference -> reference.get() == null));
        Reference.reachabilityFence(outcome);
        Reference.reachabilityFence(another);
    }

    private static Object read(CharSequence body, List<WeakReference<?>> bodies) {
        bodies.add(new WeakReference<>(body));
        try {
            return ApiOutcome.parse(body);
        } catch (MalformedResponseException e) {
            return e;
        }
    }

    @Test
    void manyThreadsReadAtOnce() {
        IntStream.range(0, 3_000).parallel().forEach(i -> {
            Many brackets = i % 2 == 0 ? Many.ARRAYS : Many.OBJECTS;
            ApiOutcome outcome = parse("{'x':%s,'message':'(%2$s)%3$s','detail':{'%2$s':{'code':%2$s}},'code':%2$s}"
                    .formatted(brackets.body(100), i, ("\\n" + i).repeat(100)));

            assertEquals("(" + i + ")" + ("\n" + i).repeat(100), outcome.getMessage());
            assertEquals(i, outcome.getModuleCode().getAsInt());
            assertEquals("" + i, outcome.getDetails().get("" + i).getCode());
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

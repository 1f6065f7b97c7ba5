package io.github.errorcodes.tencentcloud.benchmarks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bodies that are read, and what every contender must find in each. A body is made when it is
 * asked for: in a process that measures ASCII there must be no other text, since the compiled code
 * of String depends on what a process has read.
 */
public enum Body {
    ERROR(
            () -> "{\"code\":5100,\"message\":\"(100004) projectId is incorrect\",\"codeDesc\":\"ResourceOpFailed\"}",
            new Reading("5100", "(100004) projectId is incorrect", "ResourceOpFailed", "", Map.of())),

    RECORDS_500(() -> success(500, "web server"), Reading.SUCCESS),

    CHINESE_500(() -> success(500, "网站服务器生产环境"), Reading.SUCCESS),

    /** In a process that has read Chinese bodies before. */
    RECORDS_500_AFTER_CHINESE(() -> success(500, "web server"), Reading.SUCCESS) {
        @Override
        Optional<Body> before() {
            return Optional.of(CHINESE_500);
        }
    },

    BATCH_500(() -> batch(500), new Reading("5400", "partial success", "", "", details(500)));

    private final Supplier<String> text;
    final Reading expected;

    Body(Supplier<String> text, Reading expected) {
        this.text = text;
        this.expected = expected;
    }

    String text() {
        return text.get();
    }

    /** The body that the process reads, many times, before it is measured. */
    Optional<Body> before() {
        return Optional.empty();
    }

    private static String batch(int resources) {
        return IntStream.range(0, resources)
                .mapToObj(i -> String.format(
                        "\"ins-%08x\":{\"code\":%d,\"message\":\"%s\",\"requestId\":\"%d\"}",
                        i * 7919, codeOf(i), messageOf(i), 100_000 + i))
                .collect(Collectors.joining(",", "{\"code\":5400,\"message\":\"partial success\",\"detail\":{", "}}"));
    }

    private static Map<String, Reading> details(int resources) {
        return IntStream.range(0, resources)
                .boxed()
                .collect(Collectors.toMap(
                        i -> String.format("ins-%08x", i * 7919),
                        i -> new Reading("" + codeOf(i), messageOf(i), "", "" + (100_000 + i), Map.of())));
    }

    private static int codeOf(int resource) {
        return resource % 4 == 0 ? 5100 : 0;
    }

    private static String messageOf(int resource) {
        return resource % 4 == 0 ? "(100004) projectId is incorrect" : "";
    }

    /** About 259 characters a record. */
    static String success(int records, String name) {
        return IntStream.range(0, records)
                .mapToObj(i -> record(i, name))
                .collect(Collectors.joining(
                        ",",
                        "{\"code\":0,\"message\":\"\",\"codeDesc\":\"Success\","
                                + "\"totalCount\":"
                                + records
                                + ",\"instanceSet\":[",
                        "]}"));
    }

    private static String record(int i, String name) {
        return String.format(
                "{\"instanceName\":\"%s %05d\",\"unInstanceId\":\"ins-%08x\",\"status\":2,"
                        + "\"lanIp\":\"10.66.%d.%d\",\"wanIpSet\":[\"203.0.113.%d\"],"
                        + "\"cpu\":4,\"mem\":8,\"bandwidth\":%d.5,\"autoRenew\":true,\"projectId\":null,"
                        + "\"createTime\":\"2016-08-%02d 12:30:00\",\"zoneName\":\"ap-guangzhou-2\"}",
                name, i, i * 7919, i % 256, i % 250, i % 254, i % 100, i % 28 + 1);
    }
}

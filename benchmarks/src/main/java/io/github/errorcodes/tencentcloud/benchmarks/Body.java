package io.github.errorcodes.tencentcloud.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bodies that are read, and what every contender must find in each. */
public enum Body {
    ERROR(
            "{\"code\":5100,\"message\":\"(100004) projectId is incorrect\"," + "\"codeDesc\":\"ResourceOpFailed\"}",
            new Outcome("5100", "(100004) projectId is incorrect", "ResourceOpFailed")),

    RECORDS_500(success(500, "web server"), new Outcome("0", "", "Success")),

    CHINESE_500(success(500, "网站服务器生产环境"), new Outcome("0", "", "Success"));

    final String text;
    final Outcome outcome;

    Body(String text, Outcome outcome) {
        this.text = text;
        this.outcome = outcome;
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

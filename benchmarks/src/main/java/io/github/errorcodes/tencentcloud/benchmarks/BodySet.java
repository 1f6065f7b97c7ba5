package io.github.errorcodes.tencentcloud.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * 500 made-up bodies that are as long, as deep and as mixed as 1,753 published ones: {@code BodySetTest} has
 * the figures. Half of them have up to 174 characters, one in a hundred more than 5,767. A fifth has Chinese
 * text, and 6.5 % report a failure.
 *
 * <p>The same seed makes the same bodies. {@code -Dseed=7} makes others with the same distribution.
 */
final class BodySet {

    static final int SIZE = 500;

    /** Of all bodies, the first share has at most as many characters as the first length, and so on. */
    private static final double[] SHARES = {0, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99, 1};

    private static final int[] LENGTHS = {30, 58, 83, 174, 385, 854, 1_578, 5_767, 15_241};

    private static final int MAX_DEPTH = 11;

    private static final String[] NAMES = ("id name type status clusterId zoneId projectId createTime vip port vpcId "
                    + "mark instanceId tagSet size cpuNum memory deadline appId domain healthSwitch taskId autoRenew "
                    + "subnetId lanIp bandwidth diskSize version listenerId protocol instanceName")
            .split(" ");

    private static final String[] FAILURES = {"4000", "4000", "4000", "4000", "5100", "5100", "4100", "4300", "7000"};

    /** Messages and other strings are parts of it, and of the Chinese one. */
    private static final String ENGLISH = ("(100004) projectId is incorrect; ins-6rztl4xm running in ap-guangzhou-2 "
                    + "since 2016-08-12 12:30:00 at http://203.0.113.7:8080/index.html, try again later. ")
            .repeat(10);

    private static final String CHINESE = "(10001)请求参数有误，实例不存在或者正在创建中；广州二区网站服务器，生产环境，请稍后重试。".repeat(20);

    private final Random random;

    /** Of the body that is being made: whether it has Chinese text, and whether that is written as escapes. */
    private boolean isChinese;

    private boolean isEscaped;

    private BodySet(long seed) {
        random = new Random(seed);
    }

    /** The bodies without white space, in a shuffled order. */
    static List<String> compact() {
        return compact(Long.getLong("seed", 1));
    }

    static List<String> compact(long seed) {
        BodySet set = new BodySet(seed);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            bodies.add(set.body(i));
        }
        Collections.shuffle(bodies, set.random);
        return bodies;
    }

    /** The same body with each member and each element on a line of its own, indented by four blanks. */
    static String indent(String body) {
        StringBuilder indented = new StringBuilder();
        int depth = 0;
        boolean isString = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') { // None is escaped.
                isString = !isString;
            }
            if (!isString && (c == '}' || c == ']')) {
                depth--;
                indented.append('\n').append("    ".repeat(depth));
            }
            indented.append(c);
            if (!isString && c == ':') {
                indented.append(' ');
            } else if (!isString && (c == '{' || c == '[' || c == ',')) {
                depth += c == ',' ? 0 : 1;
                indented.append('\n').append("    ".repeat(depth));
            }
        }
        return indented.toString();
    }

    /** The body that is at this place if all are sorted by their length. */
    private String body(int place) {
        int length = length(place / (SIZE - 1.0));
        // Half of the failures are in the shortest quarter.
        boolean isFailure = place < SIZE / 4 ? place % 7 == 0 : place < SIZE * 3 / 4 && place % 18 == 0;
        isChinese = chance(isFailure ? 0.7 : length < 83 ? 0 : 0.31);
        isEscaped = isChinese && chance(0.15);
        if (isFailure) {
            return failure(length);
        }
        return place > SIZE / 2 && place % 50 == 1 ? batch(length) : success(length);
    }

    private static int length(double share) {
        int i = 1;
        while (share > SHARES[i]) {
            i++;
        }
        double way = (share - SHARES[i - 1]) / (SHARES[i] - SHARES[i - 1]);
        return (int) (LENGTHS[i - 1] * Math.pow((double) LENGTHS[i] / LENGTHS[i - 1], way));
    }

    private String failure(int length) {
        int left = Math.max(6, length - 45);
        String message = isChinese ? chinese(left) : part(ENGLISH, left);
        return object(outcome(pick(FAILURES), message, "InvalidParameter", length));
    }

    private String success(int length) {
        List<String> members = outcome("0", "", "Success", length);
        if (chance(0.4)) {
            members.add(member("totalCount", number()));
        }
        int left = length - object(members).length();
        if (left < 70 && chance(0.5)) {
            members.addAll(members(left, 1));
        } else if (left > 10) {
            members.add(member("data", chance(0.6) ? object(members(left - 10, 2)) : array(left - 10, 2)));
        }
        return object(members);
    }

    /** The outcomes of some resources, and the outcome that follows from them. */
    private String batch(int length) {
        List<String> resources = new ArrayList<>();
        int failures = 0;
        for (int left = length - 70; resources.isEmpty() || left > 0; left -= 55) {
            boolean isFailure = chance(0.25);
            failures += isFailure ? 1 : 0;
            String id = "ins-" + Integer.toHexString(0x10000000 + random.nextInt(0x10000000));
            resources.add(member(id, object(outcome(isFailure ? "5100" : "0", isFailure ? text(20) : "", "", 0))));
        }
        String code = failures == 0 ? "0" : failures == resources.size() ? "5100" : "5400";
        List<String> members = outcome(code, "", "Success", length);
        members.add(member("detail", object(resources)));
        return object(members);
    }

    /** The members that the library reads. A short body has no codeDesc and no request id. */
    private List<String> outcome(String code, String message, String codeDesc, int length) {
        List<String> members = new ArrayList<>();
        members.add(member("code", chance(0.14) ? quote(code) : code));
        members.add(member("message", quote(message)));
        if (length > 55 && chance(0.6)) {
            members.add(member("codeDesc", quote(codeDesc)));
        }
        if (length > 83 && chance(0.07)) {
            members.add(member("requestId", number()));
        }
        if (chance(0.04)) {
            Collections.rotate(members, -1);
        }
        return members;
    }

    /** Members that are together about as long as that. */
    private List<String> members(int length, int depth) {
        List<String> members = new ArrayList<>();
        int firstName = random.nextInt(NAMES.length);
        for (int left = length; left > 8; left -= last(members).length() + 1) {
            String name = NAMES[(firstName + members.size()) % NAMES.length];
            members.add(member(name, chance(0.1) ? nested(0.3, left - name.length() - 3, depth) : scalar()));
        }
        return members;
    }

    private String array(int length, int depth) {
        List<String> elements = new ArrayList<>();
        for (int left = length; left > 8; left -= last(elements).length() + 1) {
            elements.add(chance(0.6) ? nested(0.8, left, depth) : scalar());
        }
        return "[" + String.join(",", elements) + "]";
    }

    /** An object or an array, if there is space for one. */
    private String nested(double objects, int left, int depth) {
        if (left <= 20 || depth == MAX_DEPTH) {
            return scalar();
        }
        int length = Math.min(left, 20 + random.nextInt(350)) - 2;
        return chance(objects) ? object(members(length, depth + 1)) : array(length, depth + 1);
    }

    /** A string, a number, or one of the literals. Half of the strings have up to five characters. */
    private String scalar() {
        if (chance(0.05)) {
            return pick("true", "false", "null");
        }
        return chance(0.3) ? number() : quote(text(chance(0.5) ? random.nextInt(6) : 6 + random.nextInt(36)));
    }

    private String number() {
        return "" + random.nextInt(chance(0.6) ? 100 : 2_000_000_000);
    }

    /** A text of about so many characters, without one that must be escaped. */
    private String text(int length) {
        return isChinese && length > 5 && chance(0.5) ? chinese(length) : part(ENGLISH, length);
    }

    private String chinese(int length) {
        if (!isEscaped) {
            return part(CHINESE, length / 2);
        }
        return part(CHINESE, length / 6)
                .chars()
                .mapToObj(c -> String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    private String part(String text, int length) {
        int start = random.nextInt(text.length() / 2);
        return text.substring(start, start + length);
    }

    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }

    private static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String member(String name, String value) {
        return quote(name) + ":" + value;
    }

    private static String quote(String text) {
        return "\"" + text + "\"";
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}

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

    /** The published bodies are of about 70 products, so this set has as many bodies for each of them. */
    private static final int PRODUCTS = 20;

    /** Each name with some values of its kind. The digits of a value are replaced by others. */
    private static final List<List<String>> MEMBERS =
            """
            id|1|27|1203442
            instanceName|"web"|"as-guangzhou-2-web-server"
            type|"CLASSIC"|"1"
            status|2|3|"RUNNING"
            clusterId|"cls-6rztl4xm"
            zoneId|100003|"200001"
            projectId|0|1000021|"0"
            createTime|"2016-08-12 12:30:00"
            vip|"203.0.113.7"|""
            port|80|8080|443
            vpcId|"vpc-2ari9m7h"|"0"
            mark|""|"lb-3d1a-8080-health-check-of-web"
            instanceId|"ins-6rztl4xm"|"d0f1bca9-7c1e-44d2-b9d2-6a1f0c9e8b7a"
            tagSet|""|null
            size|20|"50"|"100G"
            cpuNum|2|"4"
            memory|4096|8|"16"
            deadline|"2017-01-31 23:59:59"
            appId|1251000004
            domain|"www.example.com"|"a.cn"
            healthSwitch|1|"on"|true
            taskId|8213|"task-b9g6e0mr"
            autoRenew|0|"1"|false
            subnetId|"subnet-1b2m3n"|"7"
            lanIp|"10.0.0.12"
            bandwidth|1|"10"
            diskSize|"50"|"0"
            version|"5.6"|"v1"
            listenerId|"lbl-p2mr"|"lbl-k9"
            protocol|"tcp"|2
            url|"https://203.0.113.7:8080/v2/index.php?Action=DescribeInstances&Region=gz&Limit=20"
            projectName|"ap-guangzhou-2, running since 2016, do not delete"|""
            """.lines().map(line -> List.of(line.split("[|]"))).toList();

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

    /** The members of the product that answers. */
    private List<List<String>> product;

    /** Each has the same members in an order of its own. */
    private final List<List<List<String>>> products = new ArrayList<>();

    private BodySet(long seed) {
        random = new Random(seed);
        for (int i = 0; i < PRODUCTS; i++) {
            List<List<String>> members = new ArrayList<>(MEMBERS);
            Collections.shuffle(members, random);
            products.add(members);
        }
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
        isChinese = chance(isFailure ? 0.7 : length < 83 ? 0 : 0.4);
        isEscaped = isChinese && chance(0.15);
        product = products.get(random.nextInt(PRODUCTS));
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

    private List<String> members(int length, int depth) {
        return members(length, depth, random.nextInt(product.size()));
    }

    /** Members that are together about as long as that, in the order of the product, from one of them on. */
    private List<String> members(int length, int depth, int first) {
        List<String> members = new ArrayList<>();
        for (int left = length; left > 8; left -= last(members).length() + 1) {
            List<String> member = product.get((first + members.size()) % product.size());
            String name = member.get(0);
            members.add(member(name, chance(0.1) ? nested(0.3, left - name.length() - 3, depth) : value(member)));
        }
        return members;
    }

    /** Elements of one kind: objects with the same members if there is space, or values. */
    private String array(int length, int depth) {
        List<String> elements = new ArrayList<>();
        int first = random.nextInt(product.size());
        boolean isOfObjects = depth < MAX_DEPTH && length > 60;
        int lengthOfEach = 20 + random.nextInt(350);
        for (int left = length; left > 8; left -= last(elements).length() + 1) {
            elements.add(
                    isOfObjects
                            ? object(members(Math.min(Math.max(20, left), lengthOfEach) - 2, depth + 1, first))
                            : value(product.get(first)));
        }
        return "[" + String.join(",", elements) + "]";
    }

    /** An object or an array, if there is space for one. */
    private String nested(double objects, int left, int depth) {
        if (left <= 20 || depth == MAX_DEPTH) {
            return number();
        }
        int length = Math.min(left, 20 + random.nextInt(350)) - 2;
        return chance(objects) ? object(members(length, depth + 1)) : array(length, depth + 1);
    }

    private String value(List<String> member) {
        String value = member.get(1 + random.nextInt(member.size() - 1));
        if (value.length() > 6 && value.startsWith("\"") && chance(0.4)) {
            return quote(text(1 + random.nextInt(40)));
        }
        return withOtherDigits(value);
    }

    /** A zero stays, and no other digit becomes one, so that no number begins with it. */
    private String withOtherDigits(String value) {
        return value.chars()
                .map(c -> '1' <= c && c <= '9' ? '1' + random.nextInt(9) : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
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

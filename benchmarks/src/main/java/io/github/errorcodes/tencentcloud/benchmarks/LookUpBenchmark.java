package io.github.errorcodes.tencentcloud.benchmarks;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From a code to its constant, for all 22 codes in one shuffled order. */
@State(Scope.Benchmark)
@OperationsPerInvocation(LookUpBenchmark.CODES)
public class LookUpBenchmark extends Settings {

    static final int CODES = 22;

    private final Map<String, CommonErrorCode> map = Arrays.stream(CommonErrorCode.values())
            .collect(Collectors.toMap(CommonErrorCode::getCode, Function.identity()));

    private final String[] texts = new String[CODES];
    private final int[] numbers = new int[CODES];

    public LookUpBenchmark() {
        List<CommonErrorCode> shuffled = Arrays.asList(CommonErrorCode.values());
        if (shuffled.size() != CODES) {
            throw new IllegalStateException("CODES must be " + shuffled.size());
        }
        Collections.shuffle(shuffled, new Random(42));
        for (int i = 0; i < CODES; i++) {
            // As out of a response: not the constant's own text. Its hash is cached after the first look-up all the
            // same, which favours the map.
            texts[i] = new String(shuffled.get(i).getCode());
            if (bySwitch(texts[i]) != shuffled.get(i) || byScan(texts[i]) != shuffled.get(i)) {
                throw new IllegalStateException(texts[i] + " is not found");
            }
            numbers[i] = shuffled.get(i).getNumericCode();
        }
    }

    @Benchmark
    public void fromCodeText(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(CommonErrorCode.fromCode(text));
        }
    }

    @Benchmark
    public void fromCodeNumber(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(CommonErrorCode.fromCode(number));
        }
    }

    @Benchmark
    public void hashMapGet(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(map.get(text));
        }
    }

    @Benchmark
    public void switchOnStrings(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(bySwitch(text));
        }
    }

    @Benchmark
    public void scanOverValues(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(byScan(text));
        }
    }

    private static CommonErrorCode byScan(String text) {
        for (CommonErrorCode code : CommonErrorCode.values()) {
            if (code.getCode().equals(text)) {
                return code;
            }
        }
        return null;
    }

    private static CommonErrorCode bySwitch(String text) {
        return switch (text) {
            case "4000" -> CommonErrorCode.INVALID_REQUEST_PARAMETER;
            case "4100" -> CommonErrorCode.AUTHENTICATION_FAILED;
            case "4101" -> CommonErrorCode.NO_API_ACCESS_AUTHORIZATION;
            case "4102" -> CommonErrorCode.NO_RESOURCE_ACCESS_AUTHORIZATION;
            case "4103" -> CommonErrorCode.NO_OPERATED_RESOURCE_ACCESS_AUTHORIZATION;
            case "4104" -> CommonErrorCode.KEY_DOES_NOT_EXIST;
            case "4105" -> CommonErrorCode.INCORRECT_TOKEN;
            case "4106" -> CommonErrorCode.MFA_VERIFICATION_FAILED;
            case "4110" -> CommonErrorCode.OTHER_CAM_AUTHENTICATION_FAILURE;
            case "4300" -> CommonErrorCode.ACCESS_DENIED;
            case "4400" -> CommonErrorCode.QUOTA_EXCEEDED;
            case "4500" -> CommonErrorCode.REPLAY_ATTACK;
            case "4600" -> CommonErrorCode.UNSUPPORTED_PROTOCOL;
            case "5000" -> CommonErrorCode.RESOURCE_DOES_NOT_EXIST;
            case "5100" -> CommonErrorCode.RESOURCE_OPERATION_FAILED;
            case "5200" -> CommonErrorCode.RESOURCE_PURCHASE_FAILED;
            case "5300" -> CommonErrorCode.INSUFFICIENT_BALANCE;
            case "5400" -> CommonErrorCode.PARTIAL_EXECUTION_SUCCESS;
            case "5500" -> CommonErrorCode.USER_QUALIFICATION_REVIEW_FAILED;
            case "6000" -> CommonErrorCode.INTERNAL_SERVER_ERROR;
            case "6100" -> CommonErrorCode.UNSUPPORTED_BY_CURRENT_VERSION;
            case "6200" -> CommonErrorCode.API_TEMPORARILY_INACCESSIBLE;
            default -> null;
        };
    }
}

package io.github.errorcodes.tencentcloud.benchmarks;

import java.util.Map;

/** What a user would read out of a body with another JSON library: the outcome of a response or of a resource. */
final class Reading {
    String code = "";
    String message = "";
    String codeDesc = "";
    String requestId = "";
    Map<String, Reading> details = Map.of();
}

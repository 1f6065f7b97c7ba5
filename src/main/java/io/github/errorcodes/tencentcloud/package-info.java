/**
 * The common error codes of Tencent Cloud's legacy API (API 2.0), and the outcome of a call.
 *
 * <p>Start with {@link io.github.errorcodes.tencentcloud.CommonErrorCode} if you have a code, or
 * with {@link io.github.errorcodes.tencentcloud.ApiOutcome} if you have the body of a response. All
 * types are immutable and thread-safe. No method returns {@code null}.
 */
package io.github.errorcodes.tencentcloud;

/**
 * The common error codes of Tencent Cloud's legacy API (API 2.0), and the outcome of a call.
 *
 * <p>Begin with {@link io.github.errorcodes.tencentcloud.ApiResult} for a response's body, or with
 * {@link io.github.errorcodes.tencentcloud.CommonErrorCode} for a code. Everything here is
 * immutable and thread-safe. Nothing returns {@code null}.
 */
package io.github.errorcodes.tencentcloud;

/** The common error codes of Tencent Cloud's legacy API (API 2.0), and the outcome of a call. */
module io.github.errorcodes.tencentcloud {
    exports io.github.errorcodes.tencentcloud;
}

package io.github.errorcodes.tencentcloud.cli;

/** What {@code --help} shows. */
final class Usage {

    static final String[] ENGLISH = {
        "Explains the common error codes of Tencent Cloud's legacy API (API 2.0).",
        "",
        "Usage: java -jar tencentcloud-common-error-codes.jar [OPTION...] [ARGUMENT...]",
        "",
        "  5100 replay-attack         explain codes and names: a constant, a description or a codeDesc",
        "  '{\"code\":5100}'            explain a response",
        "  'failed, Error code:5100.' explain any text that you paste: the responses and codes in it",
        "  (no argument), -           explain standard input, as < body.json, in UTF-8 or UTF-16",
        "",
        "  --list                     list all codes",
        "  --search WORD...           list the codes with this phrase in code, names, description or action",
        "  --lang zh, --lang en       answer in Chinese, or in English, which is the default",
        "  --help, -h                 show this help",
        "  --version                  show the version",
        "",
        "Exit status: 0 if all is explained; 1 if a code is unknown, nothing matched or a text has no code;",
        "2 for wrong usage."
    };

    static final String[] CHINESE = {
        "解释腾讯云旧版 API（API 2.0）的公共错误码。",
        "",
        "用法：java -jar tencentcloud-common-error-codes.jar [选项...] [参数...]",
        "",
        "  5100 replay-attack         查询错误码或名称（常量名、中英文说明或 codeDesc）",
        "  '{\"code\":5100}'            解释一个响应",
        "  '调用失败，错误码：5100'   从粘贴的任意文本中找出响应或错误码并解释",
        "  （无参数）、-              读取标准输入，如 < body.json（UTF-8 或 UTF-16）",
        "",
        "  --list                     列出所有错误码",
        "  --search 短语...           列出含有该短语的错误码（在错误码、名称、说明或处理措施中）",
        "  --lang zh、--lang en       输出中文或英文（默认英文）",
        "  --help、-h                 显示本帮助",
        "  --version                  显示版本号",
        "",
        "退出码：0 表示全部解释完毕；1 表示有未知的错误码、没有匹配项，或者文本中没有错误码；2 表示用法错误。"
    };

    private Usage() {}
}

package io.github.errorcodes.tencentcloud.cli;

/** What {@code --help} shows. */
final class Usage {

    static final String[] ENGLISH = {
        "Explains the common error codes of Tencent Cloud's legacy API (API 2.0).",
        "",
        "Usage: java -jar tencentcloud-common-error-codes-VERSION.jar [OPTION...] [ARGUMENT...]",
        "",
        "  5100 replay-attack       explain codes and names: a constant's name or a description",
        "  '{\"code\":5100}'          explain a response",
        "  (no argument)            explain the response on standard input, as < body.json, in UTF-8",
        "",
        "  --list                   list all codes",
        "  --search WORD...         list the codes with this phrase in code, name, description or action",
        "  --lang zh, --lang en     answer in Chinese, or in English, which is the default",
        "  --help, -h               show this help",
        "  --version                show the version",
        "",
        "Exit status: 0; 1 if a code is unknown, nothing matched or a response cannot be read;",
        "2 for wrong usage."
    };

    static final String[] CHINESE = {
        "解释腾讯云旧版 API（API 2.0）的公共错误码。",
        "",
        "用法：java -jar tencentcloud-common-error-codes-版本号.jar [选项...] [参数...]",
        "",
        "  5100 余额不足            解释错误码，也可输入常量名或中英文说明",
        "  '{\"code\":5100}'          解释一个响应",
        "  （无参数）               解释标准输入中的响应（UTF-8），如 < body.json",
        "",
        "  --list                   列出所有错误码",
        "  --search 关键词...       按短语查找（错误码、名称、说明、处理措施）",
        "  --lang zh、--lang en     输出中文或英文（默认英文）",
        "  --help、-h               显示本帮助",
        "  --version                显示版本号",
        "",
        "退出码：0 表示正常；1 表示有未知的错误码、没有匹配项，或者响应无法解析；2 表示用法错误。",
        "报错信息均为英文。"
    };

    private Usage() {}
}

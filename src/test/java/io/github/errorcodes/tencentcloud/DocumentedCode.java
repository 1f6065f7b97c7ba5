package io.github.errorcodes.tencentcloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Scanner;

/** A row of {@code common-error-codes.tsv}, which was written from the vendor's pages. */
public record DocumentedCode(
        String code, String constant, String category, boolean retry, Texts english, Texts chinese) {

    /** What a page says in one language, the action in this project's words. */
    public record Texts(String description, String action, List<String> facts) {}

    /** All rows, in the page's order. */
    public static List<DocumentedCode> all() {
        return new Scanner(DocumentedCode.class.getResourceAsStream("/common-error-codes.tsv"), UTF_8)
                .useDelimiter("\n")
                .tokens()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(f -> new DocumentedCode(f[0], f[1], f[2], f[3].equals("yes"), texts(f, 4), texts(f, 7)))
                .toList();
    }

    private static Texts texts(String[] fields, int first) {
        return new Texts(fields[first], fields[first + 1], List.of(fields[first + 2].split(";")));
    }

    public int number() {
        return Integer.parseInt(code);
    }

    public CommonErrorCode toConstant() {
        return CommonErrorCode.valueOf(constant);
    }
}

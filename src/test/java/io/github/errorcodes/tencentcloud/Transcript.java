package io.github.errorcodes.tencentcloud;

import static java.util.regex.Pattern.MULTILINE;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads transcripts: calls of the command as they are typed into a shell, each with what it prints.
 *
 * <pre>
 * # A comment
 * $ echo '{"code":5400}' | java -jar target/tencentcloud-common-error-codes.jar --lang zh
 * what is printed
 * $ explain "Replay attack" 4200
 * what is printed
 * stderr: what is printed to standard error
 * exit status: 1
 * </pre>
 *
 * <p>{@code explain} stands for {@code java -jar} and the jar. Both kinds of quotes are understood, and a text in
 * quotes may have several lines. Blank lines at the end of what is printed do not count.
 */
public final class Transcript {

    private static final String QUOTED = "'[^']*+'|\"[^\"]*+\"";
    private static final Pattern WORD = Pattern.compile("(?:" + QUOTED + "|[^\\s'\"]++)+");
    private static final Pattern CALL =
            Pattern.compile("^\\$ ((?:" + QUOTED + "|[^\n'\"]++)+)\n((?:(?!\\$ |#).*\n)*+)", MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("^#.*\n", MULTILINE);

    private static final String JAR = "target/tencentcloud-common-error-codes\\.jar";
    private static final Pattern COMMAND =
            Pattern.compile("(?s)(?:echo (?<input>.*) \\| )?(?:explain|java -jar " + JAR + ")(?<args>(?: .*)?)");

    private static final Pattern ERROR = Pattern.compile("^stderr: (.*\n)", MULTILINE);
    private static final Pattern STATUS = Pattern.compile("^exit status: (\\d+)\n", MULTILINE);

    private Transcript() {}

    /**
     * A call of the command and its answer.
     *
     * @param typed the call as it is typed
     * @param input what is piped into the command; empty if its standard input is the terminal
     * @param args the arguments, without their quotes
     * @param out what is printed and not marked as standard error
     * @param err what is marked as standard error
     * @param status the exit status, 0 if it is not mentioned
     */
    public record Call(String typed, Optional<String> input, List<String> args, String out, String err, int status) {

        /** Returns the call as it is typed, which names the test in reports. */
        @Override
        public String toString() {
            return typed;
        }
    }

    /** Reads all calls. Fails if anything else is there, so that no call is passed over. */
    public static List<Call> parse(String text) {
        String lines = text + "\n";
        String rest = COMMENT.matcher(CALL.matcher(lines).replaceAll("")).replaceAll("");
        if (!rest.isBlank()) {
            throw new IllegalArgumentException("Neither a call nor a comment: " + rest.strip());
        }
        return CALL.matcher(lines)
                .results()
                .map(call -> call(call.group(1), call.group(2)))
                .toList();
    }

    private static Call call(String typed, String answer) {
        Matcher command = COMMAND.matcher(typed);
        if (!command.matches()) {
            throw new IllegalArgumentException("Not a call of the command: " + typed);
        }
        Optional<String> input =
                Optional.ofNullable(command.group("input")).map(echoed -> String.join(" ", words(echoed)) + "\n");
        Matcher status = STATUS.matcher(answer);
        int exit = status.find() ? Integer.parseInt(status.group(1)) : 0;
        String marked = status.replaceAll("").replaceFirst("(^|\n)\n+$", "$1");
        return new Call(
                typed,
                input,
                words(command.group("args")),
                ERROR.matcher(marked).replaceAll(""),
                ERROR.matcher(marked).results().map(error -> error.group(1)).collect(joining()),
                exit);
    }

    private static List<String> words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"))
                .toList();
    }
}

package io.github.errorcodes.tencentcloud.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the arguments ask for, or what is wrong with them. */
final class Arguments {

    static final String LIST = "--list";
    static final String SEARCH = "--search";
    static final String VERSION = "--version";
    static final String HELP = "--help";

    private static final String LANG = "--lang";

    private final List<String> operands = new ArrayList<>();
    private String task = "";
    private Language language = Language.ENGLISH;
    private String usageError;

    Arguments(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        boolean help = all.removeAll(Arrays.asList(HELP, "-h"));
        for (Iterator<String> rest = all.iterator(); rest.hasNext(); ) {
            read(rest.next(), rest);
        }
        if (help) {
            task = HELP;
            usageError = null;
        } else if (task.equals(SEARCH) && Lookup.isBlank(String.join("", operands))) {
            reject("--search needs a word, such as --search quota");
        } else if (!task.isEmpty() && !task.equals(SEARCH) && !operands.isEmpty()) {
            reject("Unexpected " + Explanation.quote(operands.get(0)) + " with " + task + ": see --help");
        }
    }

    /** Returns the option that says what to do; {@code ""} to explain the operands or standard input. */
    String task() {
        return task;
    }

    /** Returns the codes, names and texts to explain, or the words to search for. */
    List<String> operands() {
        return operands;
    }

    Language language() {
        return language;
    }

    /** Returns what is wrong with the first argument that is wrong; empty if help is asked for. */
    Optional<String> usageError() {
        return Optional.ofNullable(usageError);
    }

    private void read(String arg, Iterator<String> rest) {
        String value = arg.substring(arg.indexOf('=') + 1); // An option's value may follow after '='.
        if (arg.equals(LANG)) {
            setLanguage(rest.hasNext() ? rest.next() : "");
        } else if (arg.startsWith(LANG + "=")) {
            setLanguage(value);
        } else if (arg.startsWith(SEARCH + "=")) {
            setTask(SEARCH);
            operands.add(value);
        } else if (Arrays.asList(LIST, SEARCH, VERSION).contains(arg)) {
            setTask(arg);
        } else if (isOption(arg)) {
            reject("Unknown option " + Explanation.quote(arg) + ": see --help");
        } else {
            operands.add(arg);
        }
    }

    /** Takes any tag of the two languages, as Java and as a system spell it: zh-CN, zh_CN.UTF-8. */
    private void setLanguage(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (primary.equals("zh")) {
            language = Language.CHINESE;
        } else if (primary.equals("en")) {
            language = Language.ENGLISH;
        } else {
            reject("--lang takes zh or en, but found " + Explanation.quote(tag));
        }
    }

    private void setTask(String asked) {
        if (!task.isEmpty() && !task.equals(asked)) {
            reject(task + " and " + asked + " do not go together: see --help");
        }
        task = asked;
    }

    /** What starts with '-' is an option, unless it is a number (some codes are negative) or has blanks, as a text. */
    private static boolean isOption(String arg) {
        return arg.matches("-\\S+") && !arg.matches("-[0-9]+");
    }

    private void reject(String why) {
        if (usageError == null) {
            usageError = why;
        }
    }
}

package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the arguments ask for, or what is wrong with them. */
final class Arguments {

    /** What a call asks for, with the option that asks for it. */
    enum Task {
        EXPLAIN(null),
        LIST("--list"),
        SEARCH("--search"),
        VERSION("--version"),
        HELP("--help");

        final String option;

        Task(String option) {
            this.option = option;
        }
    }

    private static final String LANG = "--lang";

    private final List<String> operands = new ArrayList<>();
    private Task task = Task.EXPLAIN;
    private Locale locale = Locale.ENGLISH;
    private String usageError;

    Arguments(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        boolean help = all.removeAll(Arrays.asList(Task.HELP.option, "-h"));
        for (Iterator<String> rest = all.iterator(); rest.hasNext(); ) {
            read(rest.next(), rest);
        }
        if (help) {
            task = Task.HELP;
            usageError = null;
        } else if (task == Task.SEARCH && Lookup.isBlank(String.join("", operands))) {
            reject("--search needs a word, such as --search quota");
        } else if ((task == Task.LIST || task == Task.VERSION) && !operands.isEmpty()) {
            reject("Unexpected " + quote(operands.get(0)) + " with " + task.option + ": see --help");
        }
    }

    Task task() {
        return task;
    }

    /** Returns the codes, names and texts to explain, or the words to search for. */
    List<String> operands() {
        return operands;
    }

    /** Returns {@link Locale#CHINESE} or {@link Locale#ENGLISH}. */
    Locale locale() {
        return locale;
    }

    /** Returns what is wrong with the first argument that is wrong; empty if help is asked for. */
    Optional<String> usageError() {
        return Optional.ofNullable(usageError);
    }

    private void read(String arg, Iterator<String> rest) {
        String value = arg.substring(arg.indexOf('=') + 1); // An option's value may follow after '='.
        Optional<Task> asked = Arrays.stream(Task.values())
                .filter(each -> arg.equals(each.option))
                .findFirst();
        if (arg.equals(LANG)) {
            setLanguage(rest.hasNext() ? rest.next() : "");
        } else if (arg.startsWith(LANG + "=")) {
            setLanguage(value);
        } else if (arg.startsWith(Task.SEARCH.option + "=")) {
            setTask(Task.SEARCH);
            operands.add(value);
        } else if (asked.isPresent()) {
            setTask(asked.get());
        } else if (isOption(arg)) {
            reject("Unknown option " + quote(arg) + ": see --help");
        } else {
            operands.add(arg);
        }
    }

    /** Takes any tag of the two languages, as Java and as a system spell it: zh-CN, zh_CN.UTF-8. */
    private void setLanguage(String tag) {
        switch (tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "zh":
                locale = Locale.CHINESE;
                break;
            case "en":
                locale = Locale.ENGLISH;
                break;
            default:
                reject("--lang takes zh or en, but found " + quote(tag));
        }
    }

    private void setTask(Task asked) {
        if (task != Task.EXPLAIN && task != asked) {
            reject(task.option + " and " + asked.option + " do not go together: see --help");
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

    private static String quote(String arg) {
        return Escapes.quote(arg, Escapes.MAX_CODE);
    }
}

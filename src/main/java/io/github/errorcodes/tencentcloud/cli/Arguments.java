package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the arguments ask for, or what is wrong with them. */
final class Arguments {

    static final String EXPLAIN = "";
    static final String LIST = "--list";
    static final String SEARCH = "--search";
    static final String VERSION = "--version";
    static final String HELP = "--help";

    private static final String LANG = "--lang";

    private final List<String> words = new ArrayList<>();
    private String task = EXPLAIN;
    private Locale locale = Locale.ENGLISH;
    private String mistake;

    Arguments(String... args) {
        List<String> all = Arrays.stream(args).flatMap(Arguments::split).collect(Collectors.toList());
        boolean help = all.removeAll(Arrays.asList(HELP, "-h"));
        for (Iterator<String> rest = all.iterator(); rest.hasNext(); ) {
            read(rest.next(), rest);
        }
        if (help) {
            task = HELP;
            mistake = null;
        } else if (task.equals(SEARCH) && String.join("", words).trim().isEmpty()) {
            refuse("--search needs a word, such as --search quota");
        } else if ((task.equals(LIST) || task.equals(VERSION)) && !words.isEmpty()) {
            refuse("Unexpected " + quote(words.get(0)) + " beside " + task + ": see --help");
        }
    }

    /** Returns {@link #EXPLAIN} or the option that asks for something else. */
    String task() {
        return task;
    }

    /** Returns the codes, names and responses to explain, or the words to search for. */
    List<String> words() {
        return words;
    }

    /** Returns {@link Locale#CHINESE} or {@link Locale#ENGLISH}. */
    Locale locale() {
        return locale;
    }

    /** Returns what is wrong with the first argument that is wrong; nothing where help is asked for. */
    Optional<String> mistake() {
        return Optional.ofNullable(mistake);
    }

    /** An option's value may follow after '='. */
    private static Stream<String> split(String arg) {
        return arg.startsWith(LANG + "=") || arg.startsWith(SEARCH + "=")
                ? Arrays.stream(arg.split("=", 2))
                : Stream.of(arg);
    }

    private void read(String arg, Iterator<String> rest) {
        switch (arg) {
            case LANG:
                setLanguage(rest.hasNext() ? rest.next() : "");
                break;
            case LIST:
            case SEARCH:
            case VERSION:
                setTask(arg);
                break;
            default:
                if (isOption(arg)) {
                    refuse("Unknown option " + quote(arg) + ": see --help");
                }
                words.add(arg);
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
                refuse("--lang takes zh or en, but found " + quote(tag));
        }
    }

    private void setTask(String option) {
        if (!task.equals(EXPLAIN) && !task.equals(option)) {
            refuse(task + " and " + option + " do not go together: see --help");
        }
        task = option;
    }

    /** An argument that starts with '-' is an option unless it is a number: some codes are negative. */
    private static boolean isOption(String arg) {
        return arg.startsWith("-") && !arg.matches("-[0-9]+");
    }

    private void refuse(String why) {
        if (mistake == null) {
            mistake = why;
        }
    }

    private static String quote(String arg) {
        return Escapes.quote(arg, Escapes.SHORT);
    }
}

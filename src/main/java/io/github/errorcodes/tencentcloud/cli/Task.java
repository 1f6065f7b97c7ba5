package io.github.errorcodes.tencentcloud.cli;

/** What a call of the command asks for. */
enum Task {
    EXPLAIN(null),
    LIST("--list"),
    SEARCH("--search"),
    VERSION("--version"),
    HELP("--help");

    /** The option that asks for it; {@code null} for what the command does without an option. */
    final String option;

    Task(String option) {
        this.option = option;
    }
}

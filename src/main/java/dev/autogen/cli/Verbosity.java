package dev.autogen.cli;

/** How much a command says of its work on the way. */
enum Verbosity {
    QUIET,
    NORMAL,
    VERBOSE
}

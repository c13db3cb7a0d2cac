package dev.autogen.cli;

import picocli.CommandLine.Option;

/** The form of a result. */
final class JsonOption {

    @Option(names = "--json", description = "Print JSON.")
    boolean asked;
}

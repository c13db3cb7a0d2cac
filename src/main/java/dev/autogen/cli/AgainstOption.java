package dev.autogen.cli;

import dev.autogen.command.Against;
import picocli.CommandLine.Option;

/** The option that says what entities are compared with. */
final class AgainstOption {

    @Option(
            names = "--against",
            paramLabel = "WHAT",
            defaultValue = "database",
            description = "What the entities are compared with: the live database, which must be at head, or the "
                    + "revisions, replayed on a scratch database. One of: database, revisions.")
    Against against = Against.DATABASE;
}

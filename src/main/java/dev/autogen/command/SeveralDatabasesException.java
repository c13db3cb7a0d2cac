package dev.autogen.command;

import dev.autogen.config.NamedDatabase;
import dev.autogen.config.Settings;
import dev.autogen.schema.AutogenException;
import java.util.List;
import java.util.Optional;

/** Something that works on one database was asked of a project that has several. */
public final class SeveralDatabasesException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> databases;

    private SeveralDatabasesException(List<String> databases, String problem) {
        super(Kind.USAGE, "The settings describe the databases " + String.join(", ", databases) + ", " + problem);
        this.databases = databases;
    }

    /** @throws SeveralDatabasesException when the settings are those of several databases */
    static void requireOne(Settings settings) {
        if (!settings.databases().isEmpty()) {
            throw new SeveralDatabasesException(
                    names(settings), "and this works on one of them; name it with --database.");
        }
    }

    private static List<String> names(Settings settings) {
        return settings.databases().stream()
                .map(Settings::named)
                .flatMap(Optional::stream)
                .map(NamedDatabase::name)
                .toList();
    }

    /** Their names, in the order of the settings. */
    public List<String> databases() {
        return databases;
    }
}

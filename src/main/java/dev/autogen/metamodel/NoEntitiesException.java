package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A class path on which nothing is mapped. */
public final class NoEntitiesException extends AutogenException {
    private static final long serialVersionUID = 1L;

    NoEntitiesException(String wanted, List<Path> searched) {
        super(Kind.USAGE, message(wanted, searched));
    }

    private static String message(String wanted, List<Path> searched) {
        if (searched.isEmpty()) {
            return "No entities found: the class path is empty; give one with --classpath";
        }
        String places = searched.stream().map(Path::toString).collect(Collectors.joining(", "));
        return "No %s found in %s; compile the project first, or name the entities' packages with --entities"
                .formatted(wanted, places);
    }
}

package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** A mapping file or {@code hibernate.cfg.xml} of the settings that is nowhere. */
public final class MissingMappingFileException extends AutogenException {
    private static final long serialVersionUID = 1L;

    MissingMappingFileException(String setting, String name, Path directory) {
        super(
                Kind.USAGE,
                "%s names %s, which is neither a resource on the class path nor a file below %s"
                        .formatted(setting, name, directory.toAbsolutePath().normalize()));
    }
}

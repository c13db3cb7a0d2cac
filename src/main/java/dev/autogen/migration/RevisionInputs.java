package dev.autogen.migration;

import java.util.Optional;

/** What a revision may ask for while its steps are written down: files, arguments, and which database it is for. */
public interface RevisionInputs {

    /** Neither a file nor an argument. */
    static RevisionInputs none() {
        return new RevisionInputs() {
            @Override
            public String sqlFile(String name) {
                throw new IllegalStateException("there are no files here, so not " + name + " either");
            }

            @Override
            public Optional<String> argument(String key) {
                return Optional.empty();
            }
        };
    }

    /** The text of a file of SQL, with line feeds at the ends of its lines. */
    String sqlFile(String name);

    /** What {@code -x key=value} or the setting {@code arguments} says. */
    Optional<String> argument(String key);

    /**
     * Whether the steps are wanted for this database, one of several.
     *
     * @throws RuntimeException when there is no such database
     */
    default boolean isFor(String database) {
        throw new IllegalStateException("there are no databases with names here, so not " + database + " either");
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.operation.AlterIdentity;
import dev.autogen.schema.Identity;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements that set, change or drop an identity. */
final class IdentityDdl {

    private IdentityDdl() {}

    static Stream<String> alter(AlterIdentity change, String alterColumn) {
        Optional<Identity> from = change.from();
        Optional<Identity> to = change.to();
        if (to.isEmpty()) {
            return Stream.of(alterColumn + "DROP IDENTITY");
        }
        if (from.isEmpty()) {
            return Stream.of(
                    alterColumn + "ADD " + ColumnDdl.identity(to.get()),
                    NumberedRows.skipBy(
                            NumberedRows.sequenceOf(change.table(), change.column()),
                            change.table(),
                            change.column(),
                            to.get().options()));
        }
        String changes = String.join(" ", SequenceDdl.changes(from.get(), to.get()));
        return changes.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        NarrowedBounds.before(
                                from.get().options(),
                                to.get().options(),
                                between -> alterColumn + "SET " + String.join(" SET ", SequenceDdl.bounds(between)),
                                (value, outside) -> move(change, value, outside)),
                        Stream.of(alterColumn + changes));
    }

    /** The sequence has no name in a revision, so the server writes the statement. */
    private static String move(AlterIdentity change, String value, String outside) {
        String statement = NarrowedBounds.move("%1$L", "%1$s", value, outside);
        return "DO "
                + Identifier.literal("BEGIN EXECUTE pg_catalog.format(" + Identifier.literal(statement) + ", "
                        + NumberedRows.sequenceOf(change.table(), change.column()) + "); END");
    }
}

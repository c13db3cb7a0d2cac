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
                                NumberedRows.sequenceOf(change.table(), change.column()) + "::regclass",
                                between -> alterColumn + "SET " + String.join(" SET ", SequenceDdl.bounds(between))),
                        Stream.of(alterColumn + changes));
    }
}

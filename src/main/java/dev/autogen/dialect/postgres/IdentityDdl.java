package dev.autogen.dialect.postgres;

import dev.autogen.operation.AlterIdentity;
import dev.autogen.schema.Identity;
import java.util.Optional;
import java.util.stream.Stream;

/** The clauses of {@code ALTER COLUMN} that set, change or drop an identity. */
final class IdentityDdl {

    private IdentityDdl() {}

    static Stream<String> alter(AlterIdentity change) {
        Optional<Identity> from = change.from();
        Optional<Identity> to = change.to();
        if (to.isEmpty()) {
            return Stream.of("DROP IDENTITY");
        }
        if (from.isEmpty()) {
            return Stream.of("ADD " + ColumnDdl.identity(to.get()));
        }
        String changes = String.join(" ", SequenceDdl.changes(from.get(), to.get()));
        return changes.isEmpty() ? Stream.of() : Stream.of(changes);
    }
}

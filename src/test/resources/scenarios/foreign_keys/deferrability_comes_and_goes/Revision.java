package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Deferrability comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Deferrability comes and goes")
public final class R27c6a30d7c24_DeferrabilityComesAndGoes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.fk_a deferrability: not deferrable → initially deferred: app.Book#a
        op.dropConstraint("book", "fk_a");
        // changed foreign key book.fk_b deferrability: not deferrable → deferrable: app.Book#b
        op.dropConstraint("book", "fk_b");
        // changed foreign key book.fk_c deferrability: not deferrable → deferrable: app.Book#c
        op.dropConstraint("book", "fk_c");
        // changed foreign key book.fk_d deferrability: initially deferred → not deferrable: app.Book#d
        op.dropConstraint("book", "fk_d");
        // changed foreign key book.fk_e deferrability: deferrable → not deferrable: app.Book#e
        op.dropConstraint("book", "fk_e");
        // changed foreign key book.fk_f deferrability: deferrable → not deferrable: app.Book#f
        op.dropConstraint("book", "fk_f");
        // changed foreign key book.fk_g deferrability: initially deferred → deferrable: app.Book#g
        op.dropConstraint("book", "fk_g");
        // changed foreign key book.fk_a deferrability: not deferrable → initially deferred: app.Book#a
        op.addForeignKey("book", "fk_a", key -> key.columns("a").references("author", "id").initiallyDeferred());
        // changed foreign key book.fk_b deferrability: not deferrable → deferrable: app.Book#b
        op.addForeignKey("book", "fk_b", key -> key.columns("b").references("author", "id").deferrable());
        // changed foreign key book.fk_c deferrability: not deferrable → deferrable: app.Book#c
        op.addForeignKey("book", "fk_c", key -> key.columns("c").references("author", "id").deferrable());
        // changed foreign key book.fk_d deferrability: initially deferred → not deferrable: app.Book#d
        op.addForeignKey("book", "fk_d", key -> key.columns("d").references("author", "id"));
        // changed foreign key book.fk_e deferrability: deferrable → not deferrable: app.Book#e
        op.addForeignKey("book", "fk_e", key -> key.columns("e").references("author", "id"));
        // changed foreign key book.fk_f deferrability: deferrable → not deferrable: app.Book#f
        op.addForeignKey("book", "fk_f", key -> key.columns("f").references("author", "id"));
        // changed foreign key book.fk_g deferrability: initially deferred → deferrable: app.Book#g
        op.addForeignKey("book", "fk_g", key -> key.columns("g").references("author", "id").deferrable());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk_g");
        op.dropConstraint("book", "fk_f");
        op.dropConstraint("book", "fk_e");
        op.dropConstraint("book", "fk_d");
        op.dropConstraint("book", "fk_c");
        op.dropConstraint("book", "fk_b");
        op.dropConstraint("book", "fk_a");
        op.addForeignKey("book", "fk_g", key -> key.columns("g").references("author", "id").initiallyDeferred());
        op.addForeignKey("book", "fk_f", key -> key.columns("f").references("author", "id").deferrable());
        op.addForeignKey("book", "fk_e", key -> key.columns("e").references("author", "id").deferrable());
        op.addForeignKey("book", "fk_d", key -> key.columns("d").references("author", "id").initiallyDeferred());
        op.addForeignKey("book", "fk_c", key -> key.columns("c").references("author", "id"));
        op.addForeignKey("book", "fk_b", key -> key.columns("b").references("author", "id"));
        op.addForeignKey("book", "fk_a", key -> key.columns("a").references("author", "id"));
    }
}

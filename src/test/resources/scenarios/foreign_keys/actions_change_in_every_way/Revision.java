package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;

/**
 * Actions change in every way.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Actions change in every way")
public final class R27c6a30d7c24_ActionsChangeInEveryWay implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.fk_a on delete: no action → cascade: app.Book#a
        op.dropConstraint("book", "fk_a");
        // changed foreign key book.fk_b on update: no action → cascade: app.Book#b
        op.dropConstraint("book", "fk_b");
        // changed foreign key book.fk_c on delete: cascade → no action: app.Book#c
        op.dropConstraint("book", "fk_c");
        // changed foreign key book.fk_d on update: cascade → no action: app.Book#d
        op.dropConstraint("book", "fk_d");
        // changed foreign key book.fk_e on delete: restrict → cascade: app.Book#e
        op.dropConstraint("book", "fk_e");
        // changed foreign key book.fk_f on update: restrict → cascade: app.Book#f
        op.dropConstraint("book", "fk_f");
        // changed foreign key book.fk_g on update: cascade → restrict, on delete: set null → restrict: app.Book#g
        op.dropConstraint("book", "fk_g");
        // changed foreign key book.fk_a on delete: no action → cascade: app.Book#a
        op.addForeignKey("book", "fk_a", key -> key
                .columns("a")
                .references("author", "id")
                .onDelete(ForeignKey.Action.CASCADE));
        // changed foreign key book.fk_b on update: no action → cascade: app.Book#b
        op.addForeignKey("book", "fk_b", key -> key
                .columns("b")
                .references("author", "id")
                .onUpdate(ForeignKey.Action.CASCADE));
        // changed foreign key book.fk_c on delete: cascade → no action: app.Book#c
        op.addForeignKey("book", "fk_c", key -> key.columns("c").references("author", "id"));
        // changed foreign key book.fk_d on update: cascade → no action: app.Book#d
        op.addForeignKey("book", "fk_d", key -> key.columns("d").references("author", "id"));
        // changed foreign key book.fk_e on delete: restrict → cascade: app.Book#e
        op.addForeignKey("book", "fk_e", key -> key
                .columns("e")
                .references("author", "id")
                .onDelete(ForeignKey.Action.CASCADE));
        // changed foreign key book.fk_f on update: restrict → cascade: app.Book#f
        op.addForeignKey("book", "fk_f", key -> key
                .columns("f")
                .references("author", "id")
                .onUpdate(ForeignKey.Action.CASCADE));
        // changed foreign key book.fk_g on update: cascade → restrict, on delete: set null → restrict: app.Book#g
        op.addForeignKey("book", "fk_g", key -> key
                .columns("g")
                .references("author", "id")
                .onUpdate(ForeignKey.Action.RESTRICT)
                .onDelete(ForeignKey.Action.RESTRICT));
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
        op.addForeignKey("book", "fk_g", key -> key
                .columns("g")
                .references("author", "id")
                .onUpdate(ForeignKey.Action.CASCADE)
                .onDelete(ForeignKey.Action.SET_NULL));
        op.addForeignKey("book", "fk_f", key -> key
                .columns("f")
                .references("author", "id")
                .onUpdate(ForeignKey.Action.RESTRICT));
        op.addForeignKey("book", "fk_e", key -> key
                .columns("e")
                .references("author", "id")
                .onDelete(ForeignKey.Action.RESTRICT));
        op.addForeignKey("book", "fk_d", key -> key
                .columns("d")
                .references("author", "id")
                .onUpdate(ForeignKey.Action.CASCADE));
        op.addForeignKey("book", "fk_c", key -> key
                .columns("c")
                .references("author", "id")
                .onDelete(ForeignKey.Action.CASCADE));
        op.addForeignKey("book", "fk_b", key -> key.columns("b").references("author", "id"));
        op.addForeignKey("book", "fk_a", key -> key.columns("a").references("author", "id"));
    }
}

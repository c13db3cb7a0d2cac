package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A key leaves its name to a unique that asks for it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A key leaves its name to a unique that asks for it")
public final class R27c6a30d7c24_AKeyLeavesItsNameToAUniqueThatAsksForIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed primary key author.author_pkey name: author_id → author_pkey, columns: id → number: app.Author#number
        op.dropConstraint("author", "author_id");
        // changed column author.id nullable: false → true: app.Author#id
        op.dropNotNull("author", "id");
        // changed primary key author.author_pkey name: author_id → author_pkey, columns: id → number: app.Author#number
        op.addPrimaryKey("author", "author_pkey", "number");
        // missing unique constraint author.author_id (id): app.Author#id
        op.addUnique("author", "author_id", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("author", "author_id");
        op.dropConstraint("author", "author_pkey");
        op.setNotNull("author", "id");
        op.addPrimaryKey("author", "author_id", "id");
    }
}

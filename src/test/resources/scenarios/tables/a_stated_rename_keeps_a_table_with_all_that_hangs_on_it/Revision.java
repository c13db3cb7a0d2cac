package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A stated rename keeps a table with all that hangs on it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A stated rename keeps a table with all that hangs on it", destructive = true)
public final class R27c6a30d7c24_AStatedRenameKeepsATableWithAllThatHangs implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed table author name: writer → author: app.Author
        op.renameTable("writer", "author");
        // changed table author_tags name: writer_tags → author_tags: app.Author#tags
        op.renameTable("writer_tags", "author_tags");
        // changed column author.penname name: nick → penname: app.Author#penName
        op.renameColumn("author", "nick", "penname");
        // changed column author_tags.author_id name: writer_id → author_id: app.Author#tags
        op.renameColumn("author_tags", "writer_id", "author_id");
        // unexpected view dba_view
        op.dropView("dba_view");
        // around the changed column author.penname type: character varying(255) → character varying(100):
        // app.Author#penName
        op.dropConstraint("author", "writer_nick_check");
        // unexpected column author.old text
        // destroys data: column author.old (2 rows)
        op.dropColumn("author", "old");
        // unexpected column author_tags.tag character varying(255)
        // destroys data: column author_tags.tag (0 rows)
        op.dropColumn("author_tags", "tag");
        // unexpected sequence writer_seq
        op.dropSequence("writer_seq");
        // missing sequence author_seq: app.Author#id
        op.createSequence("author_seq", sequence -> sequence.increment(50).continuing("author", "id"));
        // missing column author_tags.tags character varying(255): app.Author#tags
        op.addColumn("author_tags", "tags", "character varying(255)");
        // changed column author.penname type: character varying(255) → character varying(100): app.Author#penName
        // destroys data: values of author.penname, character varying(255) becomes character varying(100) (2 rows)
        op.alterColumnType("author", "penname", type -> type
                .from("character varying(255)")
                .to("character varying(100)"));
        // around the changed column author.penname type: character varying(255) → character varying(100):
        // app.Author#penName
        op.addCheck("author", "writer_nick_check", "penName <> ''");
        // missing unique constraint of author_tags (author_id, tags): app.Author#tags
        op.addUnique("author_tags", "author_tags_author_id_tags_key", "author_id", "tags");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("author_tags", "author_tags_author_id_tags_key");
        op.dropConstraint("author", "writer_nick_check");
        op.alterColumnType("author", "penname", type -> type
                .from("character varying(100)")
                .to("character varying(255)"));
        op.dropColumn("author_tags", "tags");
        op.dropSequence("author_seq");
        op.createSequence("writer_seq", sequence -> sequence.increment(50).continuing("author", "id"));
        op.addColumn("author_tags", "tag", "character varying(255)");
        op.addColumn("author", "old", "text");
        op.addCheck("author", "writer_nick_check", "(penname)::text <> ''::text");
        op.createView("dba_view", """
                SELECT penname AS nick
                   FROM author""");
        op.renameColumn("author_tags", "author_id", "writer_id");
        op.renameColumn("author", "penname", "nick");
        op.renameTable("author_tags", "writer_tags");
        op.renameTable("author", "writer");
    }
}

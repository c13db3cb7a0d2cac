package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Extensions come and go and move.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Extensions come and go and move")
public final class R27c6a30d7c24_ExtensionsComeAndGoAndMove implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index word.word_text columns: text gin_trgm_ops → text, method: gin → gist
        op.dropIndex("word_text", "word");
        // missing extension btree_gist
        op.createExtension("btree_gist", extension -> extension.schema("public").version("1.7"));
        // changed extension citext schema: public → audit
        op.sql("ALTER EXTENSION citext SET SCHEMA audit").undo("ALTER EXTENSION citext SET SCHEMA public");
        // changed index word.word_text columns: text gin_trgm_ops → text, method: gin → gist
        op.createIndex("word_text", "word", index -> index.using("gist").on("text"));
        // unexpected extension pg_trgm
        op.dropExtension("pg_trgm");
    }

    @Override
    public void downgrade(Operations op) {
        op.createExtension("pg_trgm", extension -> extension.schema("public").version("1.6"));
        op.dropIndex("word_text", "word");
        op.sql("ALTER EXTENSION citext SET SCHEMA public").undo("ALTER EXTENSION citext SET SCHEMA audit");
        op.dropExtension("btree_gist");
        op.createIndex("word_text", "word", index -> index
                .using("gin")
                .on("text", part -> part.operatorClass("gin_trgm_ops")));
    }
}

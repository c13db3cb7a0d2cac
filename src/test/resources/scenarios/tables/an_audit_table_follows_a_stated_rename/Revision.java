package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An audit table follows a stated rename.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An audit table follows a stated rename")
public final class R27c6a30d7c24_AnAuditTableFollowsAStatedRename implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed table author name: writer → author: app.Author
        op.renameTable("writer", "author");
        // changed table author_aud name: writer_aud → author_aud: app.Author_AUD
        op.renameTable("writer_aud", "author_aud");
        // changed column author.penname name: nick → penname: app.Author#penName
        op.renameColumn("author", "nick", "penname");
        // changed column author_aud.penname name: nick → penname: app.Author_AUD#penName
        op.renameColumn("author_aud", "nick", "penname");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("author_aud", "penname", "nick");
        op.renameColumn("author", "penname", "nick");
        op.renameTable("author_aud", "writer_aud");
        op.renameTable("author", "writer");
    }
}

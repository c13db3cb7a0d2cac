package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

@Revision(id = "000000000001", message = "schemas and extensions", branchLabels = "shop", hibernate = "7.2.19.Final")
public final class R000000000001_Schemas implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("stock");
        op.createSchema("audit", "who did what");
        op.createExtension("btree_gist");
        op.createExtension(
                "pg_trgm", extension -> extension.schema("stock").version("1.5").comment("words that look alike"));
        op.updateExtension("pg_trgm", "1.5", "1.6");
        op.commentOn(ObjectPath.Kind.SCHEMA, "stock", comment -> comment.to("what there is"));
        op.createOpaqueUnit("touch", unit -> unit
                .create("create function touch() returns trigger language plpgsql as $$ begin return new; end $$")
                .drop("drop function touch()")
                .beforeTables()
                .hash("2b2e10e6573a9d3617566c13098b762b24fc8d20edf6f68b265dd00bc4a68a61"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropOpaqueUnit("touch");
        op.commentOn(ObjectPath.Kind.SCHEMA, "stock", comment -> comment.from("what there is"));
        op.dropExtension("pg_trgm");
        op.dropExtension("btree_gist");
        op.dropSchema("audit");
        op.dropSchema("stock");
    }
}

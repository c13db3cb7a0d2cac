package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * Collations and comments of a type change.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Collations and comments of a type change")
public final class R27c6a30d7c24_CollationsAndCommentsOfATypeChange implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed composite type address attributes: street text collate "C", city text, zip character varying(10) →
        // street text collate "POSIX", city text collate "C", zip character varying(10)
        op.alterCompositeType(
                "address",
                from -> from
                        .attribute("street", "text", "\"C\"")
                        .attribute("city", "text")
                        .attribute("zip", "character varying(10)")
                        .comment("where somebody lives"),
                to -> to
                        .attribute("street", "text", "\"POSIX\"")
                        .attribute("city", "text", "\"C\"")
                        .attribute("zip", "character varying(10)")
                        .comment("where somebody lives"));
        // changed composite type label attributes: text text → text text, lang character varying(2) collate "C"
        op.alterCompositeType(
                "label",
                from -> from.attribute("text", "text"),
                to -> to.attribute("text", "text").attribute("lang", "character varying(2)", "\"C\""));
        // changed composite type address comment: where somebody lives → where somebody works
        op.commentOn(ObjectPath.Kind.COMPOSITE_TYPE, "address", comment -> comment
                .from("where somebody lives")
                .to("where somebody works"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.COMPOSITE_TYPE, "address", comment -> comment
                .from("where somebody works")
                .to("where somebody lives"));
        op.alterCompositeType(
                "label",
                from -> from.attribute("text", "text").attribute("lang", "character varying(2)", "\"C\""),
                to -> to.attribute("text", "text"));
        op.alterCompositeType(
                "address",
                from -> from
                        .attribute("street", "text", "\"POSIX\"")
                        .attribute("city", "text", "\"C\"")
                        .attribute("zip", "character varying(10)")
                        .comment("where somebody lives"),
                to -> to
                        .attribute("street", "text", "\"C\"")
                        .attribute("city", "text")
                        .attribute("zip", "character varying(10)")
                        .comment("where somebody lives"));
    }
}

package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An attribute at the end is added in place.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An attribute at the end is added in place")
public final class R27c6a30d7c24_AnAttributeAtTheEndIsAddedInPlace implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed composite type address attributes: zip character varying(5), street character varying(255) → zip
        // character varying(5), street character varying(255), city character varying(255): app.Customer#home
        op.alterCompositeType(
                "address",
                from -> from.attribute("zip", "character varying(5)").attribute("street", "character varying(255)"),
                to -> to
                        .attribute("zip", "character varying(5)")
                        .attribute("street", "character varying(255)")
                        .attribute("city", "character varying(255)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterCompositeType(
                "address",
                from -> from
                        .attribute("zip", "character varying(5)")
                        .attribute("street", "character varying(255)")
                        .attribute("city", "character varying(255)"),
                to -> to.attribute("zip", "character varying(5)").attribute("street", "character varying(255)"));
    }
}

package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An attribute is added and another changes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An attribute is added and another changes", destructive = true)
public final class R27c6a30d7c24_AnAttributeIsAddedAndAnotherChanges implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed composite type address attributes: street character varying(255), zip character varying(5) → zip
        // character varying(10), city character varying(255), street character varying(255): app.Customer#home
        // destroys data: values of customer.home, address becomes jsonb (1 row)
        op.alterColumnType("customer", "home", type -> type
                .from("address")
                .usingBack("jsonb_populate_record(NULL::address, home)")
                .to("jsonb")
                .using("to_jsonb(home)"));
        // changed composite type address attributes: street character varying(255), zip character varying(5) → zip
        // character varying(10), city character varying(255), street character varying(255): app.Customer#home
        op.dropCompositeType("address");
        // changed composite type address attributes: street character varying(255), zip character varying(5) → zip
        // character varying(10), city character varying(255), street character varying(255): app.Customer#home
        op.createCompositeType("address", type -> type
                .attribute("zip", "character varying(10)")
                .attribute("city", "character varying(255)")
                .attribute("street", "character varying(255)"));
        // changed composite type address attributes: street character varying(255), zip character varying(5) → zip
        // character varying(10), city character varying(255), street character varying(255): app.Customer#home
        // destroys data: values of customer.home, jsonb becomes address (1 row)
        op.alterColumnType("customer", "home", type -> type
                .from("jsonb")
                .usingBack("to_jsonb(home)")
                .to("address")
                .using("jsonb_populate_record(NULL::address, home)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("customer", "home", type -> type
                .from("address")
                .usingBack("jsonb_populate_record(NULL::address, home)")
                .to("jsonb")
                .using("to_jsonb(home)"));
        op.dropCompositeType("address");
        op.createCompositeType("address", type -> type
                .attribute("street", "character varying(255)")
                .attribute("zip", "character varying(5)"));
        op.alterColumnType("customer", "home", type -> type
                .from("jsonb")
                .usingBack("to_jsonb(home)")
                .to("address")
                .using("jsonb_populate_record(NULL::address, home)"));
    }
}

package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.sql.SQLException;

/** The settings do not lead to a tenant that can be worked on. */
public final class TenantException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private TenantException(String message) {
        super(Kind.USAGE, message);
    }

    private TenantException(String message, SQLException cause) {
        super(Kind.USAGE, message, cause);
    }

    /** Something is to be done on one, and there are several. */
    static TenantException notChosen() {
        return new TenantException(
                "The settings have tenants, and this is done on one of them; name it with --tenants NAME.");
    }

    static TenantException noSchema(String tenant, String database) {
        return new TenantException("Tenant " + tenant + " has no schema in database " + database
                + ". Correct the name, create the schema, or let commands do it with create_tenants = true.");
    }

    static TenantException noneFound(String query) {
        return new TenantException("The query for tenants finds none: " + query.strip()
                + " Correct the setting tenants, or name some with --tenants.");
    }

    static TenantException unusableName(String name) {
        return new TenantException("The query for tenants gives \"" + name
                + "\", which is no name of a schema: it is empty, longer than 63 bytes, or one of PostgreSQL's own.");
    }

    static TenantException severalColumns(int number) {
        return new TenantException("The query for tenants has " + number
                + " columns; it has to give the names of schemas and nothing else.");
    }

    static TenantException queryFailed(String query, SQLException cause) {
        return new TenantException(
                "The query for tenants fails: " + query.strip() + " "
                        + String.valueOf(cause.getMessage()).strip()
                        + " Correct the setting tenants, or name some with --tenants.",
                cause);
    }
}

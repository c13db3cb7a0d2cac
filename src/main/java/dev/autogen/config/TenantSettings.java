package dev.autogen.config;

import java.util.Optional;

/**
 * The tenants of a database, each a schema with tables and version rows of its own.
 *
 * @param choice which schemas they are; none where the database has no tenants, or these settings are of one
 * @param create whether a tenant's missing schema is made
 * @param tenant the one that these settings are of
 */
public record TenantSettings(TenantChoice choice, boolean create, Optional<String> tenant) {

    /** Whether there are tenants to choose from. */
    public boolean any() {
        return !choice.isEmpty();
    }

    /** The only tenant that is listed, so that nobody has to be asked which one is meant. */
    public Optional<String> single() {
        return choice.schemas().stream()
                .findFirst()
                .filter(first -> choice.schemas().size() == 1);
    }

    TenantSettings of(String schema) {
        return new TenantSettings(TenantChoice.none(), create, Optional.of(schema));
    }
}

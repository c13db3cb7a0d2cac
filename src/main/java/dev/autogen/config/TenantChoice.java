package dev.autogen.config;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Which schemas of a database are tenants: those of a list, or those that a query finds.
 *
 * @param schemas the list, in the order to work on them; empty where there is a query, or no tenant
 * @param query what gives their names, a row each
 */
public record TenantChoice(List<String> schemas, Optional<String> query) {
    /** PostgreSQL cuts longer names without an error, so that two of them may become one. */
    private static final int LONGEST_IN_BYTES = 63;

    public TenantChoice {
        schemas = schemas.stream().distinct().toList();
    }

    public static TenantChoice none() {
        return listed(List.of());
    }

    public static TenantChoice listed(List<String> schemas) {
        return new TenantChoice(schemas, Optional.empty());
    }

    public static TenantChoice found(String query) {
        return new TenantChoice(List.of(), Optional.of(query));
    }

    public boolean isEmpty() {
        return schemas.isEmpty() && query.isEmpty();
    }

    /** Whether a schema of this name can be a tenant: it is neither cut by PostgreSQL nor one of its own. */
    public static boolean canBeTenant(String schema) {
        return !schema.isBlank()
                && schema.indexOf('\0') < 0
                && schema.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES
                && !schema.startsWith("pg_")
                && !schema.equals("information_schema");
    }
}

package dev.autogen.metamodel.hibernate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings that keep Hibernate away from databases, whatever the application says.
 *
 * @see <a href="https://docs.jboss.org/hibernate/orm/7.4/userguide/html_single/Hibernate_User_Guide.html#settings">Settings</a>
 */
final class SafeSettings {

    /** Where connections, schema actions, caches, JNDI and transaction managers are configured. */
    private static final List<String> REMOVED = List.of(
            "hibernate.connection.",
            "persistence.jdbc.",
            "persistence.jtaDataSource",
            "persistence.nonJtaDataSource",
            "persistence.schema-generation",
            "persistence.sql-load-script-source",
            "persistence.create-database-schemas",
            "persistence.database-product",
            "persistence.database-m",
            "persistence.sharedCache.mode",
            "hibernate.hbm2ddl.auto",
            "hibernate.hbm2ddl.import_files",
            "hibernate.hbm2ddl.schema-generation",
            "hibernate.schema_management_tool",
            "hibernate.multi_tenant",
            "hibernate.tenant_identifier_resolver",
            "hibernate.cache.",
            "hibernate.javax.cache.",
            "hibernate.jndi",
            "hibernate.session_factory_jndi_name",
            "hibernate.session_factory_name_is_jndi",
            "hibernate.transaction.",
            "hibernate.jta.",
            "hibernate.dialect_resolvers",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.");

    /** Settings under the removed names that change the model and touch nothing. */
    private static final Set<String> KEPT = Set.of("hibernate.connection.charSet");

    private static final String NONE = "none";

    private SafeSettings() {}

    /** Takes out what could reach a database and puts in what prevents it. */
    static void apply(Map<String, Object> settings, int postgresMajor) {
        settings.keySet().removeIf(SafeSettings::isRemoved);
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("hibernate.connection.provider_class", new RefusingConnectionProvider());
        settings.put("jakarta.persistence.database-product-name", "PostgreSQL");
        settings.put("jakarta.persistence.database-major-version", Integer.toString(postgresMajor));
        settings.put("jakarta.persistence.database-minor-version", "0");
        settings.put("hibernate.hbm2ddl.auto", NONE);
        settings.put("jakarta.persistence.schema-generation.database.action", NONE);
        settings.put("jakarta.persistence.schema-generation.scripts.action", NONE);
        settings.put("hibernate.hbm2ddl.skip_default_import_file", "true");
        settings.put("hibernate.cache.use_second_level_cache", "false");
        settings.put("hibernate.cache.use_query_cache", "false");
        settings.put("hibernate.search.enabled", "false");
        settings.put("hibernate.query.startup_check", "false");
        settings.put("hibernate.query.mutation_strategy.persistent.create_tables", "false");
        settings.put("hibernate.query.mutation_strategy.persistent.drop_tables", "false");
        settings.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        settings.put("hibernate.query.mutation_strategy.global_temporary.drop_tables", "false");
        settings.put("hibernate.query.mutation_strategy.local_temporary.drop_tables", "false");
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
    }

    /** Schema actions may stand behind the name of a contributor, such as {@code envers.hibernate.hbm2ddl.auto}. */
    private static boolean isRemoved(String key) {
        return !KEPT.contains(key) && REMOVED.stream().anyMatch(key::contains);
    }
}

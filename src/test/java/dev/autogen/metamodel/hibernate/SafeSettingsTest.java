package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hibernate.connection.url",
                "hibernate.connection.datasource",
                "jakarta.persistence.jdbc.url",
                "javax.persistence.jdbc.password",
                "jakarta.persistence.nonJtaDataSource",
                "javax.persistence.jtaDataSource",
                "jakarta.persistence.sql-load-script-source",
                "javax.persistence.schema-generation.database.action",
                "jakarta.persistence.schema-generation.scripts.create-target",
                "envers.hibernate.hbm2ddl.auto",
                "hibernate.hbm2ddl.import_files",
                "hibernate.multi_tenant_connection_provider",
                "hibernate.cache.region.factory_class",
                "hibernate.session_factory_jndi_name",
                "hibernate.transaction.jta.platform",
            })
    void what_could_reach_a_database_is_removed(String name) {
        assertThat(applied(name, "danger")).doesNotContainKey(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hibernate.hbm2ddl.auto",
                "jakarta.persistence.schema-generation.database.action",
                "jakarta.persistence.schema-generation.scripts.action",
            })
    void schema_actions_are_switched_off(String name) {
        assertThat(applied(name, "create-drop")).containsEntry(name, "none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hibernate.physical_naming_strategy",
                "hibernate.hbm2ddl.default_constraint_mode",
                "hibernate.default_schema",
                "jakarta.persistence.validation.mode",
                "org.hibernate.envers.audit_table_suffix",
            })
    void what_shapes_the_model_is_kept(String name) {
        assertThat(applied(name, "kept")).containsEntry(name, "kept");
    }

    @Test
    void the_connection_provider_refuses() {
        assertThat(applied("hibernate.connection.provider_class", "app.Pool")
                        .get("hibernate.connection.provider_class"))
                .isInstanceOf(RefusingConnectionProvider.class);
    }

    private static Map<String, Object> applied(String name, String value) {
        Map<String, Object> settings = new HashMap<>(Map.of(name, value));
        SafeSettings.apply(settings, 16);
        return settings;
    }
}

package dev.autogen.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The properties of one persistence unit of Quarkus.
 *
 * @param name of the unit, {@code <default>} for the one without a name
 * @param properties those of the application
 */
record QuarkusUnit(String name, ConfigProperties properties) {

    static final String DEFAULT = "<default>";

    private static final String ORM = "quarkus.hibernate-orm.";
    private static final String DATASOURCE = "quarkus.datasource.";

    /** What means the same under another name. */
    private static final Map<String, String> SAME = new TreeMap<>(Map.of(
            "physical-naming-strategy", "hibernate.physical_naming_strategy",
            "implicit-naming-strategy", "hibernate.implicit_naming_strategy",
            "metadata-builder-contributor", "hibernate.metadata_builder_contributor",
            "database.default-schema", "hibernate.default_schema",
            "database.default-catalog", "hibernate.default_catalog",
            "database.charset", "hibernate.hbm2ddl.charset_name",
            "discriminator.ignore-explicit-for-joined", "hibernate.discriminator.ignore_explicit_for_joined",
            "dialect", "hibernate.dialect"));

    /** What the compatibility with Hibernate 5.6 sets for PostgreSQL. */
    private static final Map<String, String> AS_IN_5_6 = Map.of(
            "hibernate.id.db_structure_naming_strategy", "legacy",
            "hibernate.type.preferred_duration_jdbc_type", "BIGINT",
            "hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP",
            "hibernate.timezone.default_storage", "NORMALIZE");

    Optional<String> value(String property) {
        return keys(ORM, name, property)
                .flatMap(key -> properties.value(key).stream())
                .findFirst();
    }

    List<String> items(String property) {
        return keys(ORM, name, property)
                .map(properties::items)
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A name is written with quotes or without. */
    private static Stream<String> keys(String prefix, String name, String property) {
        return name.equals(DEFAULT)
                ? Stream.of(prefix + property)
                : Stream.of(prefix + "\"" + name + "\"." + property, prefix + name + "." + property);
    }

    /** The data source that it is on. */
    String dataSourceName() {
        return value("datasource").orElse(DEFAULT);
    }

    Optional<DataSource> dataSource() {
        return datasource("jdbc.url")
                .map(url -> new DataSource(
                        url.value(),
                        datasource("username").map(ConfigProperties.Property::value),
                        datasource("password").map(ConfigProperties.Property::value),
                        url.origin()));
    }

    private Optional<ConfigProperties.Property> datasource(String property) {
        return keys(DATASOURCE, dataSourceName(), property)
                .flatMap(key -> properties.find(key).stream())
                .findFirst();
    }

    /** What Hibernate is told of it that changes tables. */
    SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        SAME.forEach((property, setting) -> value(property).ifPresent(value -> settings.put(setting, value)));
        value("mapping.timezone.default-storage")
                .ifPresent(storage -> settings.put("hibernate.timezone.default_storage", constant(storage)));
        settings.put(
                "hibernate.id.optimizer.pooled.preferred",
                value("mapping.id.optimizer.default").orElse("pooled-lo"));
        quote(value("quote-identifiers.strategy").map(QuarkusUnit::constant).orElse("NONE"), settings);
        settings.put("jakarta.persistence.validation.mode", validation());
        if (value("database.orm.compatibility.version").equals(Optional.of("5.6"))) {
            AS_IN_5_6.forEach(settings::putIfAbsent);
        }
        keys(ORM, name, "unsupported-properties").forEach(key -> properties
                .below(key)
                .forEach((setting, value) -> settings.put(setting.replace("\"", ""), value)));
        return settings;
    }

    private String validation() {
        boolean off = value("validation.enabled").equals(Optional.of("false"));
        List<String> modes = items("validation.mode");
        return off ? "NONE" : modes.isEmpty() ? "AUTO" : String.join(",", modes).toUpperCase(Locale.ROOT);
    }

    private void quote(String strategy, SortedMap<String, String> settings) {
        boolean all = strategy.startsWith("ALL")
                || value("database.globally-quoted-identifiers").equals(Optional.of("true"));
        if (all) {
            settings.put("hibernate.globally_quoted_identifiers", "true");
        }
        if (strategy.equals("ALL_EXCEPT_COLUMN_DEFINITIONS")) {
            settings.put("hibernate.globally_quoted_identifiers_skip_column_definitions", "true");
        } else if (strategy.equals("ONLY_KEYWORDS")) {
            settings.put("hibernate.auto_quote_keyword", "true");
        }
    }

    private static String constant(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

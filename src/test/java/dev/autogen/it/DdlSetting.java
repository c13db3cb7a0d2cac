package dev.autogen.it;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A setting of Hibernate's that decides what is created.
 *
 * @param classes the entities that show it, without their package
 * @param before the settings that it is compared with
 * @param settings the settings with it
 * @param effect whether PostgreSQL shows it
 */
record DdlSetting(List<String> classes, Map<String, String> before, Map<String, String> settings, Effect effect) {

    /** Whether another schema comes out. */
    enum Effect {
        ANOTHER_SCHEMA,
        NONE_ON_POSTGRESQL
    }

    private static final String STORAGE = "hibernate.timezone.default_storage";
    private static final String QUOTED = "hibernate.globally_quoted_identifiers";
    private static final String NAMING = "org.hibernate.boot.model.naming.";
    private static final String VALIDATION = "jakarta.persistence.validation.mode";
    private static final String CONSTRAINTS = "hibernate.tooling.schema.apply_validation_constraints";
    private static final String ENVERS = "org.hibernate.envers.";

    DdlSetting {
        classes = List.copyOf(classes);
        before = Map.copyOf(before);
        settings = Map.copyOf(settings);
    }

    /** Those that a version knows; from 8.0 on another one than the mode decides of Bean Validation's constraints. */
    static Stream<DdlSetting> all(String version) {
        Stream<DdlSetting> validation = version.equals("hibernate-8.0") ? validationFrom8() : validation();
        return Stream.of(names(), quotes(), times(), types(), structure(), validation)
                .flatMap(settings -> settings);
    }

    private static Stream<DdlSetting> names() {
        return Stream.of(
                of("hibernate.physical_naming_strategy", NAMING + "CamelCaseToUnderscoresNamingStrategy"),
                of("hibernate.physical_naming_strategy", "app.Prefixing"),
                of("hibernate.implicit_naming_strategy", NAMING + "ImplicitNamingStrategyComponentPathImpl"),
                of("hibernate.implicit_naming_strategy", "legacy-hbm"),
                of("hibernate.implicit_naming_strategy", "app.OwnerAndProperty"),
                of("hibernate.id.db_structure_naming_strategy", "single").on("Ticket"),
                of("hibernate.id.db_structure_naming_strategy", "legacy").on("Ticket"),
                of("hibernate.id.db_structure_naming_strategy", "standard")
                        .over("hibernate.id.db_structure_naming_strategy", "single")
                        .on("Ticket"),
                of("hibernate.default_schema", "shop"),
                of("hibernate.default_schema", "Old Shop"),
                of("hibernate.default_catalog", "warehouse").withoutEffect());
    }

    private static Stream<DdlSetting> quotes() {
        return Stream.of(
                of(QUOTED, "true").and("hibernate.globally_quoted_identifiers_skip_column_definitions", "true"),
                of("hibernate.globally_quoted_identifiers_skip_column_definitions", "true")
                        .and(QUOTED, "true")
                        .over(QUOTED, "true"),
                of("hibernate.auto_quote_keyword", "true").on("Order"));
    }

    private static Stream<DdlSetting> times() {
        return Stream.concat(
                Stream.of("NORMALIZE_UTC", "COLUMN", "AUTO", "DEFAULT")
                        .map(value -> of(STORAGE, value).over(STORAGE, "NORMALIZE")),
                Stream.of(
                        of(STORAGE, "NORMALIZE"),
                        of("hibernate.type.java_time_use_direct_jdbc", "true"),
                        of("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP"),
                        of("hibernate.type.preferred_duration_jdbc_type", "INTERVAL_SECOND"),
                        of("hibernate.type.preferred_duration_jdbc_type", "BIGINT")));
    }

    private static Stream<DdlSetting> types() {
        return Stream.of(
                of("hibernate.type.preferred_boolean_jdbc_type", "INTEGER"),
                of("hibernate.type.preferred_boolean_jdbc_type", "CHAR"),
                of("hibernate.type.preferred_boolean_jdbc_type", "BIT")
                        .over("hibernate.type.preferred_boolean_jdbc_type", "CHAR"),
                of("hibernate.type.preferred_uuid_jdbc_type", "CHAR"),
                of("hibernate.type.preferred_uuid_jdbc_type", "BINARY"),
                of("hibernate.type.preferred_array_jdbc_type", "JSON"),
                of("hibernate.type.preferred_array_jdbc_type", "VARBINARY"),
                of("hibernate.type.prefer_native_enum_types", "true"),
                of("hibernate.type.wrapper_array_handling", "legacy")
                        .over("hibernate.type.wrapper_array_handling", "allow")
                        .on("Letters"),
                of("hibernate.use_nationalized_character_data", "true").withoutEffect());
    }

    private static Stream<DdlSetting> structure() {
        return Stream.of(
                of("hibernate.mapping.default_list_semantics", "LIST"),
                of("hibernate.hbm2ddl.default_constraint_mode", "NO_CONSTRAINT"),
                of("hibernate.column_ordering_strategy", "legacy"),
                of("hibernate.id.optimizer.pooled.preferred", "none"),
                of("hibernate.discriminator.implicit_for_joined", "true").on("Vehicle", "Vehicle$Bicycle"),
                of("hibernate.discriminator.ignore_explicit_for_joined", "true").on("Vehicle$Vessel", "Vehicle$Ferry"));
    }

    private static Stream<DdlSetting> validation() {
        return Stream.of("auto", "ddl", "callback", "none").map(value -> of(VALIDATION, value)
                .over(VALIDATION, List.of("none", "callback").contains(value) ? "ddl" : "none")
                .on("Guest"));
    }

    private static Stream<DdlSetting> validationFrom8() {
        return Stream.of(
                        of(CONSTRAINTS, "auto").over(CONSTRAINTS, "disabled"),
                        of(CONSTRAINTS, "disabled").over(CONSTRAINTS, "required"),
                        of(CONSTRAINTS, "required").over(CONSTRAINTS, "disabled"),
                        of(VALIDATION, "none").and(CONSTRAINTS, "disabled").over(CONSTRAINTS, "required"))
                .map(setting -> setting.on("Guest"));
    }

    /** Those of Envers. */
    static Stream<DdlSetting> ofEnvers() {
        return Stream.of(
                        of(ENVERS + "audit_table_suffix", "_HISTORY"),
                        of(ENVERS + "audit_table_prefix", "OLD_"),
                        of(ENVERS + "default_schema", "shop"),
                        of(ENVERS + "revision_field_name", "run"),
                        of(ENVERS + "store_data_at_delete", "true").withoutEffect(),
                        of(ENVERS + "global_with_modified_flag", "true"),
                        of(ENVERS + "audit_strategy", ENVERS + "strategy.ValidityAuditStrategy"),
                        of("hibernate.envers.autoRegisterListeners", "false").withoutEffect(),
                        of("hibernate.integration.envers.enabled", "false"))
                .map(setting -> setting.on("Ledger"));
    }

    private static DdlSetting of(String name, String value) {
        return new DdlSetting(List.of("Person"), Map.of(), Map.of(name, value), Effect.ANOTHER_SCHEMA);
    }

    private DdlSetting on(String... others) {
        return new DdlSetting(List.of(others), before, settings, effect);
    }

    private DdlSetting over(String name, String value) {
        return new DdlSetting(classes, Map.of(name, value), settings, effect);
    }

    private DdlSetting and(String name, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(name, value);
        return new DdlSetting(classes, before, more, effect);
    }

    private DdlSetting withoutEffect() {
        return new DdlSetting(classes, before, settings, Effect.NONE_ON_POSTGRESQL);
    }

    List<String> classNames() {
        return classes.stream().map(name -> "app." + name).toList();
    }

    @Override
    public String toString() {
        return text(settings) + " instead of " + (before.isEmpty() ? "nothing" : text(before));
    }

    private static String text(Map<String, String> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(setting -> setting.getKey() + " = " + setting.getValue())
                        .collect(Collectors.joining(", "));
    }
}

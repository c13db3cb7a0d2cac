package dev.autogen.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The step from single values to the records that the rest of autogen sees. */
record SettingsAssembly(Path project, Layers layers, Environment environment) {

    Settings settings(Optional<NamedDatabase> named, List<Settings> databases) {
        if (layers.get(Keys.TRANSACTION) == TransactionScope.TWO_PHASE) {
            requireSeveralDatabases(named.isPresent() || !databases.isEmpty());
        }
        return new Settings(
                project,
                database(),
                entities(),
                ownership(),
                revisions(),
                comparison(),
                run(),
                build(),
                tenants(),
                layers.given(),
                named,
                databases);
    }

    private void requireSeveralDatabases(boolean several) {
        String reason = several
                ? ", since two-phase is not for tenants, which are run one by one"
                : ", since two-phase is for several databases ([databases.NAME])";
        if (!several || tenants().any()) {
            throw new InvalidSettingException(Keys.TRANSACTION.name(), Place.settings(), "revision or run", reason);
        }
    }

    private BuildSettings build() {
        return new BuildSettings(
                layers.get(Keys.COMPILE),
                layers.get(Keys.FRAMEWORK),
                layers.get(Keys.PROFILES),
                layers.get(Keys.SOURCE_ROOTS),
                layers.find(Keys.ENVIRONMENT_CLASS),
                environment);
    }

    private DatabaseSettings database() {
        return new DatabaseSettings(
                layers.get(Keys.URL),
                layers.find(Keys.USER),
                layers.find(Keys.PASSWORD).map(Secret::new),
                layers.find(Keys.ROLE),
                layers.find(Keys.INIT_SQL).map(Secret::new),
                layers.find(Keys.WAIT_FOR_DB));
    }

    private EntitySettings entities() {
        return EntitySettings.of(mappings(), layers.get(Keys.CLASSPATH), layers.merged(Keys.HIBERNATE));
    }

    private MappingSettings mappings() {
        return new MappingSettings(
                layers.get(Keys.ENTITIES),
                layers.get(Keys.PERSISTENCE_UNIT),
                layers.get(Keys.MAPPING_FILES),
                layers.find(Keys.HIBERNATE_CFG),
                layers.find(Keys.METADATA));
    }

    private OwnershipSettings ownership() {
        List<String> schemas = layers.get(Keys.SCHEMAS);
        if (schemas.isEmpty()) {
            throw new InvalidSettingException(
                    Keys.SCHEMAS.name(), Place.settings(), Keys.SCHEMAS.type().shape(), ", not an empty one");
        }
        return new OwnershipSettings(
                schemas,
                layers.get(Keys.OWN),
                layers.get(Keys.INCLUDE),
                layers.get(Keys.EXCLUDE),
                layers.get(Keys.TOOLS));
    }

    private TenantSettings tenants() {
        TenantChoice choice = layers.get(Keys.TENANTS);
        choice.schemas().stream()
                .filter(name -> !TenantChoice.canBeTenant(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidSettingException(
                            Keys.TENANTS.name(),
                            Place.settings(),
                            "names of schemas, of at most 63 bytes and none of PostgreSQL's own",
                            ", not \"" + name + '"');
                });
        if (!choice.isEmpty() && layers.find(Keys.VERSION_SCHEMA).isPresent()) {
            throw new InvalidSettingException(
                    Keys.VERSION_SCHEMA.name(),
                    Place.settings(),
                    "left out where there are tenants",
                    ", since each has version tables in its own schema");
        }
        return new TenantSettings(choice, layers.get(Keys.CREATE_TENANTS), Optional.empty());
    }

    private RevisionSettings revisions() {
        List<String> versions = layers.get(Keys.VERSIONS);
        if (versions.isEmpty()) {
            throw new InvalidSettingException(
                    Keys.VERSIONS.name(), Place.settings(), Keys.VERSIONS.type().shape(), ", not an empty one");
        }
        return new RevisionSettings(
                versions.stream()
                        .map(directory -> project.resolve(directory).normalize())
                        .distinct()
                        .toList(),
                layers.get(Keys.RECURSIVE_VERSIONS),
                layers.get(Keys.PACKAGE),
                layers.get(Keys.FILE_TEMPLATE),
                layers.get(Keys.TIMEZONE),
                layers.get(Keys.TRUNCATE_SLUG_LENGTH),
                layers.get(Keys.POST_WRITE_HOOKS),
                layers.merged(Keys.ARGUMENTS));
    }

    private ComparisonSettings comparison() {
        return new ComparisonSettings(
                layers.get(Keys.REWRITERS),
                layers.get(Keys.IGNORE),
                layers.get(Keys.KEEP),
                layers.get(Keys.KEY_ORDER),
                layers.get(Keys.ENUM_ORDER),
                layers.get(Keys.STRICT),
                layers.get(Keys.CANONICALISE));
    }

    private CallbackSettings callbacks() {
        return new CallbackSettings(
                layers.get(Keys.BEFORE_RUN),
                layers.get(Keys.BEFORE_REVISION),
                layers.get(Keys.AFTER_REVISION),
                layers.get(Keys.AFTER_RUN));
    }

    private RunSettings run() {
        return new RunSettings(
                layers.find(Keys.VERSION_SCHEMA),
                layers.get(Keys.TRANSACTION),
                layers.get(Keys.LOCK),
                layers.get(Keys.PROTECTED),
                layers.find(Keys.WAIT_FOR_RUN),
                layers.find(Keys.LOCK_TIMEOUT),
                layers.find(Keys.STATEMENT_TIMEOUT),
                layers.get(Keys.LOCK_RETRIES),
                callbacks(),
                layers.get(Keys.SEARCH_PATH));
    }
}

package dev.autogen.config;

import java.io.File;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of all settings: what is read, suggested and documented comes from here. */
final class Keys {

    private static final TextType TEXT = new TextType();
    private static final FlagType FLAG = new FlagType();

    static final Key<String> URL = Key.of(
            "url",
            TEXT,
            "embedded:16",
            "Where the database is: `embedded:16` (a PostgreSQL of autogen's own, 14 to 18, kept in `.autogen/`),"
                    + " `jdbc:postgresql://…` (yours), or `jdbc:tc:postgresql:16:///app` (through Testcontainers).");
    static final Key<String> USER = Key.optional("user", TEXT, "Who logs in, where the URL does not say it.");
    static final Key<String> PASSWORD = Key.optional(
            "password", TEXT, "The user's password; write it as `\"${DB_PASSWORD}\"` and keep it out of the file.");
    static final Key<String> ROLE = Key.optional(
            "role",
            TEXT,
            "The role that each connection takes (`SET ROLE`), so that it owns what is made; the user who logs in has"
                    + " to be a member of it.");
    static final Key<String> INIT_SQL = Key.optional(
            "init_sql",
            TEXT,
            "SQL that runs on each connection first, such as `\"set lock_timeout = '5s'\"`. What decides how things are"
                    + " compared, as `search_path` does, is set anew afterwards.");
    static final Key<Duration> WAIT_FOR_DB = Key.optional(
            "wait_for_db",
            new DurationType(),
            "How long to try again while the server cannot be reached or starts up; without it, it is tried once.");
    static final Key<List<String>> SCHEMAS = Key.of(
            "schemas",
            TextsType.of("public", "stock"),
            List.of("public"),
            "The PostgreSQL schemas that belong to the application. The first is the default one, whose objects are"
                    + " named without a schema.");
    static final Key<TenantChoice> TENANTS = Key.of(
            "tenants",
            new TenantsType(),
            TenantChoice.none(),
            "The schemas that are tenants, each with the same tables and a version of its own: a list, or a query whose"
                    + " rows are their names. Each takes the place of the first of `schemas`. See"
                    + " [Tenants](#tenants).");
    static final Key<Boolean> CREATE_TENANTS = Key.of(
            "create_tenants",
            FLAG,
            false,
            "Whether the schema of a tenant is made when it is missing; else commands say that it is.");
    static final Key<List<String>> ENTITIES = Key.of(
            "entities",
            TextsType.of("com.example.shop", "com.example.Audit"),
            List.of(),
            "Packages (with those below them) or classes of entities. None: those of the persistence units on"
                    + " `classpath`, or without one every entity in its directories.");
    static final Key<List<String>> PERSISTENCE_UNIT = Key.of(
            "persistence_unit",
            OneOrMoreType.of("shop", "stock"),
            List.of(),
            "The persistence units to read. None: all of those on `classpath`, which make one schema together.");
    static final Key<List<String>> MAPPING_FILES = Key.of(
            "mapping_files",
            TextsType.of("META-INF/shop.xml", "src/main/resources/Stock.hbm.xml"),
            List.of(),
            "Mapping files (orm.xml or hbm.xml) besides those of the persistence unit: resources on `classpath`, or"
                    + " files of the project.");
    static final Key<String> HIBERNATE_CFG = Key.optional(
            "hibernate_cfg",
            TEXT,
            "The `hibernate.cfg.xml` to read in the place of persistence units, a resource on `classpath` or a file of"
                    + " the project. Without the setting, `hibernate.cfg.xml` is read where there is no persistence"
                    + " unit.");
    static final Key<String> METADATA = Key.optional(
            "metadata",
            TEXT,
            "A class of yours that builds Hibernate's `Metadata` itself: a"
                    + " `java.util.function.Function<StandardServiceRegistry, Metadata>`, which gets the services that"
                    + " reach no database, or a `Supplier<Metadata>`.");
    static final Key<List<String>> CLASSPATH = Key.of(
            "classpath",
            new TextsType(List.of("target/classes", "target/lib/*"), "," + File.pathSeparator),
            List.of(),
            "Where the compiled entities and their libraries are, relative to the project; `dir/*` is every jar in"
                    + " `dir`. None: what Maven or Gradle says where the project has a build file of theirs, else"
                    + " `target/classes`.");
    static final Key<Compilation> COMPILE = Key.of(
            "compile",
            ChoiceType.of(Compilation.values()),
            Compilation.AUTO,
            "Whether the project's Maven or Gradle compiles the classes when they are older than their sources; not"
                    + " done where `classpath` says where they are.");
    static final Key<FrameworkChoice> FRAMEWORK = Key.of(
            "framework",
            ChoiceType.of(FrameworkChoice.values()),
            FrameworkChoice.AUTO,
            "Whose defaults and `application` files apply where nothing is said here: those of the framework on the"
                    + " class path, of a certain one, or of none.");
    static final Key<List<String>> PROFILES = Key.of(
            "profiles",
            TextsType.of("staging"),
            List.of(),
            "The profiles of the framework's `application` files. None: those that the files themselves or the"
                    + " environment say.");
    static final Key<List<String>> SOURCE_ROOTS = Key.of(
            "source_roots",
            TextsType.of("src/main/java", "../core/src/main/java"),
            List.of(),
            "Where the entities' sources are, relative to the project, so that differences name a file and line. None:"
                    + " what Maven or Gradle says, else `src/main/java`.");
    static final Key<String> ENVIRONMENT_CLASS = Key.optional(
            "environment_class",
            TEXT,
            "A class of yours that implements `dev.autogen.environment.MigrationEnvironment` and so gives in code what"
                    + " settings cannot say: a data source, rewriters, callbacks, Hibernate's `Metadata`.");
    static final Key<List<String>> VERSIONS = Key.of(
            "versions",
            OneOrMoreType.of("src/main/java/migrations", "../lib/src/main/java/migrations"),
            List.of("src/main/java/migrations"),
            "The directories of the revisions, relative to the project. A new revision goes where the one that it"
                    + " revises is; `revision --version-path` says where a first one goes.");
    static final Key<Boolean> RECURSIVE_VERSIONS = Key.of(
            "recursive_versions",
            FLAG,
            false,
            "Whether the directories below those of `versions` hold revisions too, in packages below `package`.");
    static final Key<String> PACKAGE =
            Key.of("package", new PackageType(), "migrations", "The Java package that the revisions are in.");
    static final Key<String> FILE_TEMPLATE = Key.of(
            "file_template",
            TEXT,
            "R{id}_{Message}",
            "The name of a revision's class, and so of its file. Tokens: `{id}`, `{Message}` (in CamelCase),"
                    + " `{message}` (in snake_case), `{year}`, `{month}`, `{day}`, `{hour}`, `{minute}`, `{second}` (see"
                    + " `timezone`), `{epoch}`; `{rev}` and `{slug}` are Alembic's names of `{id}` and `{message}`.");
    static final Key<ZoneId> TIMEZONE =
            Key.of("timezone", new ZoneType(), ZoneOffset.UTC, "Where the tokens of time in `file_template` are told.");
    static final Key<Integer> TRUNCATE_SLUG_LENGTH = Key.of(
            "truncate_slug_length",
            new CountType(1),
            40,
            "How many letters and digits of the message the name of a class takes at most; whole words, where they"
                    + " fit.");
    static final Key<List<String>> POST_WRITE_HOOKS = Key.of(
            "post_write_hooks",
            TextsType.of("google-java-format --replace"),
            List.of(),
            "Commands that run in the project directory, in this order, on each revision after it is written; its file"
                    + " is their last argument. See [Format new revisions](#format-new-revisions).");
    static final Key<Map<String, String>> ARGUMENTS = Key.of(
            "arguments",
            EntriesType.of("region=eu"),
            Map.of(),
            "What revisions learn from `op.argument(\"region\")`, by name; `-x region=eu` says it for one command.");
    static final Key<Map<String, String>> HIBERNATE = Key.of(
            "hibernate",
            EntriesType.ofHibernate(),
            Map.of(),
            "Settings for Hibernate, such as `hibernate.physical_naming_strategy`; inside the table the prefix"
                    + " `hibernate.` may be left out.");
    static final Key<List<RewriterSetting>> REWRITERS = Key.of(
            "rewriters",
            new RewritersType(),
            List.of(),
            "Hooks that filter and replace operations, in this order: `skip-views`, `suppress-drop-table`,"
                    + " `column-order`, or a class of yours.");
    static final Key<Boolean> OWN = Key.of(
            "own",
            FLAG,
            false,
            "Whether everything in `schemas` is the application's, so that what no entity asks for is dropped.");
    static final Key<List<String>> INCLUDE = Key.of(
            "include",
            TextsType.of("old_*", "stock.*"),
            List.of(),
            "Patterns of names (`*`, `?`) that are the application's although no entity and no revision knew them, so"
                    + " that they may be dropped; written as autogen prints names, `item` or `stock.item`.");
    static final Key<List<String>> EXCLUDE = Key.of(
            "exclude",
            TextsType.of("tmp_*"),
            List.of(),
            "Patterns of names that are never compared, nor dropped: those of tables and other whole objects. For"
                    + " parts of them see `compare.ignore`.");
    static final Key<List<String>> TOOLS = Key.of(
            "tools",
            TextsType.of("flyway", "quartz"),
            List.of("flyway", "liquibase", "quartz", "spring-batch", "spring-session", "shedlock"),
            "The tools whose own tables are left alone, although `own` or `include` reaches them; what an entity maps"
                    + " or a revision made is the application's.");
    static final Key<String> VERSION_SCHEMA = Key.optional(
            "version_schema", TEXT, "The schema of the version tables, where it is not the default schema.");
    static final Key<TransactionScope> TRANSACTION = Key.of(
            "transaction",
            ChoiceType.of(TransactionScope.values()),
            TransactionScope.REVISION,
            "How far a transaction reaches: each revision, the whole run, or each revision on all of several databases"
                    + " (which their servers have to allow with `max_prepared_transactions`).");
    static final Key<LockKind> LOCK = Key.of(
            "lock",
            ChoiceType.of(LockKind.values()),
            LockKind.ADVISORY,
            "How two runs on one database are kept apart: by advisory locks, or by a row in a table"
                    + " `autogen_version_lock`, which also holds behind a proxy that shares sessions between"
                    + " transactions, such as PgBouncer.");
    static final Key<Boolean> PROTECTED = Key.of(
            "protected",
            FLAG,
            false,
            "Whether a downgrade that destroys data needs `--allow-destructive`; meant for `[env.production]`. An"
                    + " embedded database is never protected.");
    static final Key<Duration> WAIT_FOR_RUN = Key.optional(
            "wait_for_run", new DurationType(), "How long to wait for another run; without it, as long as it takes.");
    static final Key<Duration> LOCK_TIMEOUT = Key.optional(
            "lock_timeout",
            new DurationType(),
            "How long a statement of a run waits for a lock, while others wait for it in turn; without it, as the server"
                    + " says. A concurrent build of an index keeps nobody waiting, and waits as long as it takes.");
    static final Key<Duration> STATEMENT_TIMEOUT = Key.optional(
            "statement_timeout",
            new DurationType(),
            "How long a statement of a run may take; without it, as the server says. So it is with lock = \"row\" outside a transaction, too.");
    static final Key<Integer> LOCK_RETRIES = Key.of(
            "lock_retries",
            new CountType(0),
            5,
            "How often a transaction is begun anew that a lock, a deadlock or a concurrent change has stopped, after"
                    + " pauses of half a second and then twice as long each time.");
    static final Key<List<String>> BEFORE_RUN = Key.of(
            "callbacks.before_run",
            OneOrMoreType.of("db/before.sql", "com.example.Audit"),
            List.of(),
            "What runs before the first revision, in a transaction of its own: files of SQL, relative to the project and"
                    + " ending in `.sql`, and classes that implement `dev.autogen.migration.Callback`.");
    static final Key<List<String>> BEFORE_REVISION = Key.of(
            "callbacks.before_revision",
            OneOrMoreType.of("db/before.sql", "com.example.Audit"),
            List.of(),
            "What runs before the steps of each revision, in its transaction.");
    static final Key<List<String>> AFTER_REVISION = Key.of(
            "callbacks.after_revision",
            OneOrMoreType.of("db/after.sql", "com.example.Audit"),
            List.of(),
            "What runs after the steps of each revision, in its transaction.");
    static final Key<List<String>> AFTER_RUN = Key.of(
            "callbacks.after_run",
            OneOrMoreType.of("db/grants.sql", "com.example.Audit"),
            List.of(),
            "What runs after the last revision, in a transaction of its own, unless one has failed.");
    static final Key<List<String>> SEARCH_PATH = Key.of(
            "search_path",
            TextsType.of("extensions"),
            List.of(),
            "Schemas in which SQL and data steps that you wrote into revisions look for names after the default schema."
                    + " All else, comparisons too, looks in the default schema only.");
    static final Key<List<RuleSetting>> IGNORE = Key.of(
            "compare.ignore",
            new RulesType(),
            List.of(),
            "Rules for what does not count as a difference, on either side: by `kind`, by `name` (patterns of `table`,"
                    + " `schema.table`, `table.part`) and by `attribute`. See [Leave something"
                    + " out](#leave-something-out).");
    static final Key<List<RuleSetting>> KEEP = Key.of(
            "compare.keep",
            new RulesType(),
            List.of(),
            "Rules, written in the same way, for what stays although only the database has it; what entities ask for is"
                    + " still compared.");
    static final Key<Boolean> KEY_ORDER =
            Key.of("compare.key_order", FLAG, false, "Whether another order of a key's columns is a difference.");
    static final Key<Boolean> ENUM_ORDER = Key.of(
            "compare.enum_order",
            FLAG,
            false,
            "Whether another order of an enum's labels is a difference where Hibernate sorts them by name.");
    static final Key<Canonicalisation> CANONICALISE = Key.of(
            "canonicalise",
            ChoiceType.of(Canonicalisation.values()),
            Canonicalisation.AUTO,
            "Where expressions get the server's spelling: in temporary objects on the live server, or only on a scratch"
                    + " database.");
    static final Key<Boolean> STRICT =
            Key.of("strict", FLAG, false, "Whether what rewriters withhold counts as a difference.");

    static final List<Key<?>> ALL = List.of(
            URL,
            USER,
            PASSWORD,
            ROLE,
            INIT_SQL,
            WAIT_FOR_DB,
            SCHEMAS,
            TENANTS,
            CREATE_TENANTS,
            ENTITIES,
            PERSISTENCE_UNIT,
            MAPPING_FILES,
            HIBERNATE_CFG,
            METADATA,
            CLASSPATH,
            COMPILE,
            FRAMEWORK,
            PROFILES,
            SOURCE_ROOTS,
            ENVIRONMENT_CLASS,
            VERSIONS,
            RECURSIVE_VERSIONS,
            PACKAGE,
            FILE_TEMPLATE,
            TIMEZONE,
            TRUNCATE_SLUG_LENGTH,
            POST_WRITE_HOOKS,
            ARGUMENTS,
            HIBERNATE,
            REWRITERS,
            OWN,
            INCLUDE,
            EXCLUDE,
            TOOLS,
            VERSION_SCHEMA,
            TRANSACTION,
            LOCK,
            PROTECTED,
            WAIT_FOR_RUN,
            LOCK_TIMEOUT,
            STATEMENT_TIMEOUT,
            LOCK_RETRIES,
            BEFORE_RUN,
            BEFORE_REVISION,
            AFTER_REVISION,
            AFTER_RUN,
            SEARCH_PATH,
            IGNORE,
            KEEP,
            KEY_ORDER,
            ENUM_ORDER,
            CANONICALISE,
            STRICT);

    private Keys() {}

    static Optional<Key<?>> find(String name) {
        return ALL.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** Whether the name is that of a table that holds known settings, such as {@code compare}. */
    static boolean isTable(String name) {
        return ALL.stream().anyMatch(key -> key.name().startsWith(name + "."));
    }

    /** The known setting whose name is most like an unknown one, if any is like it. */
    static Optional<String> nearest(String name) {
        return Nearest.to(name, ALL.stream().map(Key::name).toList());
    }
}

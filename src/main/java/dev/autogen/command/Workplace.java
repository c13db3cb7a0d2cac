package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.database.Database;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Ownership;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.report.Verdict;
import dev.autogen.rewrite.RewriterChain;
import dev.autogen.runtime.Cancellation;
import dev.autogen.runtime.HistoryKeeper;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.Migrator;
import dev.autogen.runtime.OperationExecutor;
import dev.autogen.runtime.Replay;
import dev.autogen.runtime.RunCallback;
import dev.autogen.runtime.RunSettings;
import dev.autogen.runtime.RuntimeEvent;
import dev.autogen.runtime.TwoPhaseMigrator;
import dev.autogen.script.RevisionGraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What one command works with: the settings, the revisions, and the databases it has opened. */
final class Workplace implements AutoCloseable {
    private final Settings settings;
    private final Dialect dialect;
    private final ApplicationProject project;
    private final ProjectRevisions revisions;
    private final OpenDatabases databases;
    private final Cancellation cancellation;
    private final ProjectEnvironment environment;
    private final Listener listener;
    private final boolean ownsProject;

    Workplace(Settings settings, Dialect dialect, Listener listener, Cancellation cancellation) {
        this.settings = settings;
        this.cancellation = cancellation;
        this.dialect = dialect;
        this.project = new ApplicationProject(settings, listener);
        this.revisions = new ProjectRevisions(settings, project);
        this.environment = new ProjectEnvironment(settings, revisions::userClasses);
        this.databases = new OpenDatabases(settings, project::database, this::supplied, listener::on);
        this.listener = listener;
        this.ownsProject = true;
    }

    private Workplace(Settings settings, Workplace other) {
        this.settings = settings;
        this.cancellation = other.cancellation;
        this.dialect = other.dialect;
        this.project = other.project;
        this.revisions = other.revisions;
        this.environment = other.environment;
        this.listener = other.listener;
        this.databases = new OpenDatabases(settings, project::database, this::supplied, listener::on);
        this.ownsProject = false;
    }

    /** One with databases of its own for another tenant; project and revisions stay this one's to close. */
    Workplace of(Settings tenant) {
        return new Workplace(tenant, this);
    }

    private Optional<Database> supplied() {
        SeveralDatabasesException.requireOne(settings);
        return environment.database();
    }

    Settings settings() {
        return settings;
    }

    Dialect dialect() {
        return dialect;
    }

    ProjectRevisions revisions() {
        return revisions;
    }

    OpenDatabases databases() {
        return databases;
    }

    Comparing comparing() {
        RewriterChain rewriters = Rewriters.of(settings, revisions.userClasses(), environment.rewriters());
        KnownUnits units = new KnownUnits(revisions::allUpgrades);
        return new Comparing(settings, dialect, Runs.tables(settings).all(), rewriters, units);
    }

    OperationExecutor executor() {
        return scratchWork().executor();
    }

    Migrator migrator(Database database, Consumer<RuntimeEvent> events, Clock clock, boolean noWait) {
        return new Migrator(database::connect, dialect, Runs.settings(settings, noWait), clock, events, cancellation);
    }

    /** How revisions are run, with all that is called around them. */
    RunSettings runSettings(boolean noWait) {
        List<RunCallback> callbacks = new ArrayList<>(new ProjectCallbacks(settings, revisions::userClasses).all());
        callbacks.addAll(environment.callbacks());
        return Runs.settings(settings, noWait).withCallbacks(callbacks);
    }

    /** A migrator for carrying revisions out on the live database. */
    Migrator runner(Consumer<RuntimeEvent> events, Clock clock, boolean noWait) {
        return new Migrator(databases.live()::connect, dialect, runSettings(noWait), clock, events, cancellation);
    }

    /** One that carries each revision out on this database only when it is on others, of which it knows nothing. */
    TwoPhaseMigrator twoPhase(Consumer<RuntimeEvent> events, Clock clock) {
        boolean whole = settings.named().map(named -> named.all().size() == 1).orElse(true);
        return new TwoPhaseMigrator(whole, dialect, clock, events, cancellation);
    }

    HistoryKeeper keeper(Consumer<RuntimeEvent> events, Clock clock, boolean noWait) {
        return new HistoryKeeper(databases.live()::connect, dialect, Runs.settings(settings, noWait), clock, events);
    }

    /**
     * The version rows of a database.
     *
     * @throws dev.autogen.script.UnknownRevisionException when one of them is none of the project's revisions
     */
    SortedSet<String> rows(Database database) {
        SortedSet<String> rows =
                migrator(database, event -> {}, Clock.systemUTC(), true).current();
        RevisionGraph graph = revisions.graph().seenFrom(rows);
        rows.stream().filter(row -> graph.find(row).isEmpty()).findFirst().ifPresent(row -> {
            throw graph.unknownRow(row);
        });
        return rows;
    }

    EntityComparison compareEntities(Against against) {
        EntitySide entities = entitySide();
        Database found = against == Against.DATABASE ? databaseAtHead() : replayed(databases.embedded());
        String name = against == Against.DATABASE ? "database " + databases.liveName() : "the revisions";
        EntityModel model = entities.read(found.majorVersion());
        Verdict verdict = comparing().entities(model, found, name, databases, ownership());
        Verdict noted = against == Against.DATABASE ? verdict.withNotes(changedRevisions()) : verdict;
        return new EntityComparison(model, found, new SourceLines(settings, project).in(noted));
    }

    private List<String> changedRevisions() {
        return keeper(event -> {}, Clock.systemUTC(), true).changed(revisions::checksums).stream()
                .map(changed -> "Revision " + changed.revision()
                        + " is not what it was when it was applied; upgrade --accept records it as it is now.")
                .toList();
    }

    EntityModel entities(int postgresMajor) {
        return entitySide().read(postgresMajor);
    }

    private EntitySide entitySide() {
        SeveralDatabasesException.requireOne(settings);
        return EntitySide.of(settings, project, environment.metadata());
    }

    /** A scratch database with all revisions carried out. */
    Database replayed(Database like) {
        return replayed(like, List.of("heads"));
    }

    /** A scratch database with the revisions carried out that lead to the targets; empty without any. */
    Database replayed(Database like, List<String> targets) {
        Database scratch = emptyDatabase(like);
        replay(targets.isEmpty() ? List.of() : revisions.upgradeTo(targets).steps(new TreeSet<>()), scratch);
        return scratch;
    }

    /** Carries steps out on a scratch database. */
    void replay(List<LoadedStep> steps, Database scratch) {
        Jdbc.on(scratch, "replaying the revisions", connection -> {
            new Replay(executor()).run(steps, connection);
            return scratch;
        });
    }

    /** An empty scratch database that has the default schema. */
    Database emptyDatabase(Database like) {
        return scratchWork().empty(like);
    }

    void apply(List<Operation> operations, Database database) {
        scratchWork().apply(operations, database);
    }

    private ScratchWork scratchWork() {
        return new ScratchWork(settings, dialect, databases);
    }

    /** What revisions made is ours, and what the settings claim. */
    Ownership ownership() {
        return new Ownership(
                KnownObjects.madeBy(revisions.allUpgrades()),
                settings.ownership().own() ? Ownership.Reach.OBJECTS : Ownership.Reach.KNOWN,
                settings.ownership().include(),
                ComparisonRules.tools(settings));
    }

    private Database databaseAtHead() {
        Database live = databases.live();
        SortedSet<String> rows = rows(live);
        RevisionGraph graph = revisions.graph().seenFrom(rows);
        List<String> heads = graph.independentHeads();
        if (!graph.places(rows).equals(new TreeSet<>(heads))) {
            throw NotAtHeadException.compared(databases.liveName(), rows, heads);
        }
        return live;
    }

    @Override
    public void close() {
        // In this order: the environment may own the connections, and needs its classes to close.
        try {
            databases.close();
        } finally {
            if (ownsProject) {
                closeProject();
            }
        }
    }

    private void closeProject() {
        try {
            environment.close();
        } finally {
            revisions.close();
        }
    }
}

package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.config.TransactionScope;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.report.BranchPoint;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.report.RevisionLine;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.Cancellation;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The use cases of autogen on one project.
 *
 * <p>Each call opens what it needs and closes it again. Failures are {@link dev.autogen.schema.AutogenException}s.
 */
public final class Autogen {
    private final Settings settings;
    private final Dialect dialect;
    private final Clock clock;
    private final RandomGenerator ids;
    private final Listener listener;
    private final Cancellation cancellation;
    private final Optional<Workplace> shared;

    /** @param shared what has been read for others, where this is for one tenant of several */
    private Autogen(
            Settings settings,
            Clock clock,
            RandomGenerator ids,
            Listener listener,
            Cancellation cancellation,
            Optional<Workplace> shared) {
        this.settings = settings;
        this.cancellation = cancellation;
        this.shared = shared;
        this.dialect = new PostgresDialect();
        this.clock = clock;
        this.ids = ids;
        this.listener = listener;
    }

    /** The use cases on a project, telling how runs go on. */
    public static Autogen of(Settings settings, Listener listener) {
        return new Autogen(
                settings, Clock.systemUTC(), new SecureRandom(), listener, new Cancellation(), Optional.empty());
    }

    /** The same with another clock and another source of identifiers, for results that can be foretold. */
    public Autogen with(Clock otherClock, RandomGenerator otherIds) {
        return new Autogen(settings, otherClock, otherIds, listener, new Cancellation(), shared);
    }

    /**
     * The same use cases on each database of a project that has several, by name, in the order of the settings; none where
     * it has one. Whatever concerns a database has to be asked of these then.
     */
    public Map<String, Autogen> databases() {
        Map<String, Autogen> databases = new LinkedHashMap<>();
        settings.databases()
                .forEach(each -> databases.put(
                        each.named().orElseThrow().name(),
                        new Autogen(each, clock, ids, listener, cancellation, Optional.empty())));
        return databases;
    }

    /** The tenants of the settings; what is done on a database is done on one of them. */
    public Tenants tenants() {
        return new Tenants(settings, this::workplace, this::ofTenant, cancellation::requested);
    }

    private Autogen ofTenant(Workplace read, String tenant) {
        return new Autogen(settings.ofTenant(tenant), clock, ids, listener, cancellation, Optional.of(read));
    }

    /** Runs in which a revision is on all of several databases or on none; empty unless the settings ask for that. */
    public Optional<RunsTogether> together() {
        boolean asked = !settings.databases().isEmpty() && settings.run().transaction() == TransactionScope.TWO_PHASE;
        return asked
                ? Optional.of(new RunsTogether(this::workplaces, listener::on, clock, cancellation))
                : Optional.empty();
    }

    public static String version() {
        return Versions.autogen();
    }

    /** What {@link #init} can copy. */
    public static List<Template> templates() {
        return Template.ALL;
    }

    /** Writes the files that a project needs; none is overwritten. */
    public static InitResult init(Path project, String template) {
        return new Initialising(project, template).run();
    }

    /**
     * Writes the difference between the entities and what they are compared with as a new revision.
     *
     * @throws SharedObjectsException when it is to be carried out in tenants, and changes what they share
     */
    public RevisionResult revision(RevisionRequest request) {
        if (tenants().any() && !request.empty()) {
            return tenants().once(request.against(), tenant -> tenant.revision(request));
        }
        try (Workplaces all = workplaces()) {
            return new WritingRevision(all.project(), all.databases(), clock, ids).run(request);
        }
    }

    /**
     * Writes a revision that joins several.
     *
     * @throws DependentBranchesException when they have to have nothing to do with each other, and may have
     */
    public RevisionResult merge(MergeRequest request) {
        try (Workplaces all = workplaces()) {
            return new WritingRevision(all.project(), all.databases(), clock, ids).merge(request);
        }
    }

    /**
     * Lets a branch follow another head.
     *
     * @throws RebaseException when there is no such branch or head, or a database has applied it
     */
    public RebaseResult rebase(RebaseRequest request) {
        try (Workplace workplace = workplace()) {
            return new Rebasing(workplace).run(request, request.verify() ? this::replay : () -> {});
        }
    }

    /** Baselines in the place of revisions in a row. */
    public Squash squash() {
        List<Supplier<Workplace>> each = databases().values().stream()
                .map(database -> (Supplier<Workplace>) database::workplace)
                .toList();
        return new Squash(this::workplace, each.isEmpty() ? List.of(this::workplace) : each, clock, ids);
    }

    /** Reads the revisions anew and carries all of them out on a scratch database, for each of several databases. */
    private void replay() {
        databases().values().forEach(Autogen::replay);
        if (!settings.databases().isEmpty()) {
            return;
        }
        try (Workplace workplace = workplace()) {
            workplace.replayed(workplace.databases().embedded());
        }
    }

    /** Says how the entities differ from the database or the revisions. */
    public Verdict check(Against against) {
        if (tenants().any() && against == Against.REVISIONS) {
            return tenants().once(against, tenant -> tenant.check(against));
        }
        try (Workplace workplace = workplace()) {
            return workplace.compareEntities(against).verdict();
        }
    }

    /**
     * Carries revisions out.
     *
     * @throws DestructionRefusedException when one destroys data and does not say so
     */
    public RunResult upgrade(RunRequest request) {
        try (Workplace workplace = workplace()) {
            return new Running(workplace, listener::on, clock, request).upgrade();
        }
    }

    /**
     * Creates all that the entities ask for in an empty database, and stamps it with the heads.
     *
     * @param noWait whether to fail at once when a run holds the lock
     * @throws NotEmptyException when there is anything in the schemas, or the database has a revision
     */
    public BootstrapResult bootstrap(boolean noWait) {
        try (Workplace workplace = workplace()) {
            return new Bootstrapping(workplace, listener::on, clock).run(noWait);
        }
    }

    /**
     * Writes revisions as files for another tool.
     *
     * @throws ExportException when files are in the way, or a revision cannot be written for the tool
     * @throws dev.autogen.runtime.OfflineRevisionException when a revision moves data by code
     */
    public ExportResult export(ExportRequest request) {
        try (Workplace workplace = workplace()) {
            return new Exporting(workplace).run(request);
        }
    }

    /**
     * The calls on {@code op} that create tables of the entities, and what they need but other tables.
     *
     * @param tables names as the database has them, such as {@code account} and {@code audit.price}
     * @throws UnknownTableException when the entities ask for no such table
     */
    public String creationCode(List<String> tables) {
        try (Workplace workplace = workplace()) {
            return new Printing(workplace).code(tables);
        }
    }

    /**
     * Undoes revisions.
     *
     * @throws DestructionRefusedException when one destroys data that the settings protect
     */
    public RunResult downgrade(RunRequest request) {
        try (Workplace workplace = workplace()) {
            return new Running(workplace, listener::on, clock, request).downgrade();
        }
    }

    /**
     * Says where the database is, without carrying anything out.
     *
     * @throws dev.autogen.script.RevisionGraphException when there is no such place
     */
    public StampResult stamp(StampRequest request) {
        try (Workplace workplace = workplace()) {
            return new StampingDatabase(workplace, listener::on, clock).run(request);
        }
    }

    /** The history of the database, for somebody who mends what a run has left half way. */
    public HistoryRepair repair() {
        return new HistoryRepair(this::workplace, listener::on, clock);
    }

    /**
     * Gives an existing database its stamp: that of the revision whose replay equals it. Where another tool has looked after
     * it, a first revision of all that is there is written before.
     *
     * @throws AdoptionException when it has a stamp, its structure is that of several revisions, or the tool was never here
     */
    public AdoptResult adopt(AdoptRequest request) {
        Optional<FirstRevision.Written> first = request.from().map(tool -> firstRevision(tool, request));
        if (first.isPresent() && request.dryRun()) {
            AdoptResult nothing = new AdoptResult(
                    Optional.empty(), List.of(), List.of(), false, Optional.empty(), Optional.empty(), List.of());
            return nothing.writtenAs(first.get().revision(), first.get().notHeld());
        }
        try (Workplace workplace = workplace()) {
            AdoptResult result = new Adopting(workplace, listener::on, clock).run(request.dryRun(), request.noWait());
            return first.map(written -> result.writtenAs(written.revision(), written.notHeld()))
                    .orElse(result);
        }
    }

    private FirstRevision.Written firstRevision(ForeignTool tool, AdoptRequest request) {
        try (Workplace workplace = workplace()) {
            return new FirstRevision(workplace, clock, ids).write(tool, request);
        }
    }

    /** What runs would do, as SQL. */
    public OfflineScripts scripts() {
        return new OfflineScripts(this::workplace);
    }

    /**
     * Makes the tables for version and history where they are missing.
     *
     * @return their names
     */
    public String ensureVersion() {
        try (Workplace workplace = workplace()) {
            workplace
                    .migrator(workplace.databases().live(), listener::on, clock, false)
                    .ensureTables();
            return Runs.tables(settings).names().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(" and "));
        }
    }

    /**
     * How the database stands to the revisions; one that cannot be reached is no failure here.
     *
     * @param environment what the settings call it
     * @param drift whether to look for what differs from a database that its revisions alone have made, for which they are
     *     replayed on a scratch database
     */
    public DatabaseStatus status(Optional<String> environment, boolean drift) {
        try (Workplace workplace = workplace()) {
            return new Inquiring(workplace, environment).status(drift);
        }
    }

    /**
     * The revisions that the database is at.
     *
     * @param checkHeads whether it has to be at all heads
     * @throws NotAtHeadException when it has to and is not
     */
    public List<RevisionLine> current(boolean checkHeads) {
        return listed(listing -> listing.current(checkHeads));
    }

    /**
     * Revisions, newest first.
     *
     * @param range such as {@code a:b}; none for all
     * @param markCurrent whether to mark those that the database is at, for which it is asked
     */
    public List<RevisionLine> history(Optional<String> range, boolean markCurrent) {
        return listed(listing -> listing.history(range, markCurrent));
    }

    /**
     * The revisions that no other revises.
     *
     * @param resolveDependencies whether those that another depends on are left out
     */
    public List<RevisionLine> heads(boolean resolveDependencies) {
        return listed(listing -> listing.heads(resolveDependencies));
    }

    /** The revisions of names such as {@code head}, each once. */
    public List<RevisionLine> show(List<String> names) {
        return listed(listing -> listing.show(names));
    }

    /** The revisions that several others revise. */
    public List<BranchPoint> branches() {
        return listed(Listing::branches);
    }

    /**
     * The source files of revisions.
     *
     * @throws MissingSourceException when one has none, or nothing is named
     */
    public List<Path> sources(List<String> names) {
        return listed(listing -> listing.sources(names));
    }

    private <T> T listed(Function<Listing, T> question) {
        try (Workplace workplace = workplace()) {
            return question.apply(new Listing(workplace));
        }
    }

    /**
     * Compares any two of the entities, the revisions, databases and files.
     *
     * @throws DestructionRefusedException when it is to be carried out, destroys data, and may not
     */
    public DiffOutcome diff(DiffRequest request) {
        try (Workplace workplace = workplace()) {
            return new Diffing(workplace, listener::on).run(request);
        }
    }

    /** The embedded server of the project; of several databases, that of the first. */
    public ServerControl server() {
        Settings asked = settings.databases().stream().findFirst().orElse(settings);
        return new ServerControl(asked, listener::on);
    }

    /**
     * Stops an upgrade or downgrade of another thread, and keeps this object from beginning a further one.
     *
     * <p>The statement that runs is cancelled on the server, and the revision that it belongs to rolled back.
     *
     * @param patience how long to wait for that
     * @return whether there was one
     */
    public boolean cancel(Duration patience) {
        return cancellation.cancel(patience);
    }

    private Workplace workplace() {
        return workplace(settings);
    }

    private Workplace workplace(Settings which) {
        Settings one = which.tenants().single().map(which::ofTenant).orElse(which);
        return shared.map(read -> read.of(one)).orElseGet(() -> new Workplace(one, dialect, listener, cancellation));
    }

    private Workplaces workplaces() {
        return new Workplaces(settings, this::workplace);
    }
}

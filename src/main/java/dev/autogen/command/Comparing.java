package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.database.Database;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.RowProbe;
import dev.autogen.dialect.SpecialTable;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.ComparisonOptions;
import dev.autogen.diff.OperationPlanner;
import dev.autogen.diff.Ownership;
import dev.autogen.diff.Rules;
import dev.autogen.diff.SchemaComparator;
import dev.autogen.diff.SpecialTables;
import dev.autogen.lint.Renames;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.LeftOut;
import dev.autogen.report.Verdict;
import dev.autogen.rewrite.RewriterChain;
import dev.autogen.rewrite.Rewritten;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds a wanted schema against a database, plans what leads there, and asks the rewriters. */
final class Comparing {
    /** Between databases nothing is left to Hibernate's taste: one becomes what the other is. */
    private static final ComparisonOptions EXACTLY = new ComparisonOptions(true, true);

    private final Settings settings;
    private final Dialect dialect;
    private final Set<Name> versionTables;
    private final RewriterChain rewriters;
    private final KnownUnits knownUnits;

    Comparing(
            Settings settings,
            Dialect dialect,
            Set<Name> versionTables,
            RewriterChain rewriters,
            KnownUnits knownUnits) {
        this.settings = settings;
        this.dialect = dialect;
        this.versionTables = versionTables;
        this.rewriters = rewriters;
        this.knownUnits = knownUnits;
    }

    /** What entities want against what a database has. */
    Verdict entities(EntityModel model, Database found, String name, OpenDatabases databases, Ownership ownership) {
        Schema wanted = withoutVersionTables(model.schema());
        InspectionScope scope = scope(wanted).withRows(RowProbe.of(wanted)).asking(wanted);
        return Jdbc.on(found, "comparing it with the entities", connection -> {
            CanonicalSchema target = knownUnits.in(
                    dialect.canonicalize(wanted, connection, scope, databases.scratchConnections(found), answers()));
            Schema there = dialect.inspect(connection, scope);
            StatedRenames renames = StatedRenames.of(model, there);
            Schema live = renames.isEmpty() ? there : renamed(model, renames, found, databases);
            ComparisonOptions options = new ComparisonOptions(
                    settings.comparison().enumOrder(), settings.comparison().keyOrder(), false);
            SpecialTables specials = SpecialTables.under(dialect.specialTables(connection, scope));
            Comparison comparison =
                    new SchemaComparator(dialect, ownership, rules(), options).compare(target, live, specials);
            Verdict verdict = verdict("the entities", name, comparison, renames, model.sources(), model.notices());
            return told(verdict, connection);
        });
    }

    /** The database as PostgreSQL makes it of its structure when things get the names that they are to have. */
    private Schema renamed(EntityModel model, StatedRenames renames, Database found, OpenDatabases databases) {
        ScratchWork work = new ScratchWork(settings, dialect, databases);
        Database scratch = work.empty(found);
        InspectionScope scope = scope(model.schema()).withRows(RowProbe.of(model.schema()));
        work.apply(
                mirror(found, scratch, model).operations().stream()
                        .map(PlannedOperation::operation)
                        .toList(),
                scratch);
        Schema before = side(scratch, scope).schema();
        work.apply(renames.steps(), scratch);
        return renames.in(before, side(scratch, scope).schema());
    }

    /**
     * What gives one database all that another has where these entities may touch it, whoever it belongs to.
     *
     * <p>No rewriter has a say: this is no change that anybody reviews.
     */
    Mirror mirror(Database wanted, Database found, EntityModel model) {
        InspectionScope scope = scope(model.schema()).withRows(RowProbe.of(model.schema()));
        Side asked = side(wanted, scope.asking(model.schema()));
        Side there = side(found, scope.asking(asked.schema()));
        Comparison comparison = exactly(asked, there, Ownership.everything(), Rules.none());
        return new Mirror(
                new OperationPlanner(dialect, new TreeMap<>()).plan(comparison.differences()),
                comparison.unsettled().lines(new TreeMap<>()));
    }

    /**
     * What gives one database the structure of another.
     *
     * @param operations the operations, in the order to run
     * @param unsettled what they leave different, a line each
     */
    record Mirror(List<PlannedOperation> operations, List<String> unsettled) {}

    /** What one database has against what another has. */
    Verdict databases(Database wanted, String wantedName, Database found, String foundName, Ownership ownership) {
        InspectionScope scope = scope(Schema.empty());
        Side asked = side(wanted, scope);
        Side there = side(found, scope.asking(asked.schema()));
        Comparison comparison = exactly(withoutOtherTools(asked, ownership), there, ownership, rules());
        Verdict verdict = verdict(wantedName, foundName, comparison, StatedRenames.none(), new TreeMap<>(), List.of());
        return Jdbc.on(found, "counting rows", connection -> told(verdict, connection));
    }

    /**
     * What differs between two databases that are to be the same, a line each; no rule and no rewriter has a say.
     *
     * @param objects names whose schemas count besides those of the settings
     */
    List<String> between(Database one, Database other, Collection<Name> objects) {
        Schema schemas = Schema.of(objects.stream()
                .flatMap(name -> name.schema().stream())
                .distinct()
                .map(Namespace::of)
                .toList());
        Side asked = side(one, scope(schemas));
        Side there = side(other, scope(schemas).asking(asked.schema()));
        Comparison comparison = exactly(asked, there, Ownership.everything(), Rules.none());
        Stream<String> planned = new OperationPlanner(dialect, new TreeMap<>())
                .plan(comparison.differences()).stream().map(PlannedOperation::reason);
        return Stream.concat(planned, comparison.unsettled().lines(new TreeMap<>()).stream())
                .distinct()
                .toList();
    }

    /** All that a database has where a wanted schema may touch it, less schemas and extensions, which others may use. */
    List<ObjectPath> contents(Database found, Schema wanted) {
        InspectionScope scope = scope(wanted);
        Side side = side(found, scope);
        Stream<ObjectPath> objects = side.schema().objects().stream()
                .filter(object -> !(object instanceof Namespace || object instanceof Extension))
                .map(ObjectPath::of);
        Stream<ObjectPath> specials = side.specials().stream().map(special -> ObjectPath.table(special.name()));
        return Stream.concat(objects, specials).distinct().sorted().toList();
    }

    private Rules rules() {
        return ComparisonRules.of(settings);
    }

    /** What another tool made here it makes there, too. */
    private static Side withoutOtherTools(Side asked, Ownership ownership) {
        Schema schema = Schema.of(asked.schema().objects().stream()
                .filter(object -> !ownership.isOfAnotherTool(ObjectPath.of(object)))
                .toList());
        return new Side(schema, asked.specials());
    }

    private Comparison exactly(Side asked, Side there, Ownership ownership, Rules rules) {
        CanonicalSchema target = new CanonicalSchema(asked.schema(), asked.schema(), List.of());
        SpecialTables specials = SpecialTables.between(asked.specials(), there.specials());
        return new SchemaComparator(dialect, ownership, rules, EXACTLY).compare(target, there.schema(), specials);
    }

    /** The verdict, which tells what data would go and what may have been meant instead. */
    private Verdict told(Verdict judged, Connection connection) throws SQLException {
        Verdict verdict = judged.withOperations(WaysBack.in(judged.operations(), dialect, connection));
        List<Operation> operations =
                verdict.operations().stream().map(PlannedOperation::operation).toList();
        Damage damage = Damage.in(connection, dialect, settings.ownership().defaultSchema(), operations.stream());
        List<String> renames =
                Renames.in(operations).stream().map(OperationDescription::of).toList();
        return verdict.withOperations(damage.told(verdict.operations())).withRenames(renames);
    }

    /** What one of two databases holds. */
    private record Side(Schema schema, List<SpecialTable> specials) {}

    private Side side(Database database, InspectionScope scope) {
        return Jdbc.on(
                database,
                "reading it",
                connection -> new Side(dialect.inspect(connection, scope), dialect.specialTables(connection, scope)));
    }

    private AnswerFiles answers() {
        return new AnswerFiles(settings.project().resolve(".autogen").resolve("answers"), Versions.autogen());
    }

    private Verdict verdict(
            String wantedName,
            String foundName,
            Comparison comparison,
            StatedRenames renames,
            SortedMap<ObjectPath, String> sources,
            List<String> notices) {
        OperationPlanner planner = new OperationPlanner(dialect, sources);
        Rewritten rewritten = new Planning(planner, rewriters, renames).of(comparison);
        return new Verdict(
                        wantedName,
                        foundName,
                        rewritten.operations(),
                        rewritten.withheld(),
                        comparison.unsettled().lines(sources),
                        comparison.notOurs(),
                        Stream.concat(notices.stream(), comparison.notes().stream())
                                .toList(),
                        comparison.details(),
                        settings.comparison().strict())
                .withLeftOut(comparison.withheld().stream()
                        .map(left -> new LeftOut(left.rule(), left.differences().lines(sources)))
                        .toList());
    }

    /** The version tables stay autogen's own when an entity maps one to show it. */
    private Schema withoutVersionTables(Schema wanted) {
        return Schema.of(wanted.objects().stream()
                .filter(object -> !(object instanceof Table && versionTables.contains(object.name())))
                .toList());
    }

    /** The schemas of the settings, and those that the entities name besides. */
    private InspectionScope scope(Schema wanted) {
        List<String> schemas = Stream.concat(
                        settings.ownership().schemas().stream(),
                        wanted.all(Namespace.class).stream()
                                .map(namespace -> namespace.name().name()))
                .distinct()
                .toList();
        return new InspectionScope(schemas, versionTables, List.of());
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views and auxiliary objects of a target, built on a scratch database and read back.
 *
 * <p>They need real tables, so the live database cannot judge them. Only the tables that their texts mention are built.
 */
final class ScratchObjects {

    private static final String INDEX = "autogen_v";

    private final Connection live;
    private final InspectionScope scope;
    private final Venue scratch;

    ScratchObjects(Connection live, InspectionScope scope, Venue scratch) {
        this.live = live;
        this.scope = scope;
        this.scratch = scratch;
    }

    /** What is built, in order; between the tables' prelude and the views, units are watched one by one. */
    private record Script(
            List<Piece> types, List<OpaqueUnit> early, List<Piece> tables, List<OpaqueUnit> late, List<Piece> views) {

        List<String> question() {
            return Stream.of(
                            Stream.of("objects"),
                            types.stream().map(Piece::sql),
                            texts("early", early),
                            tables.stream().map(Piece::sql),
                            texts("late", late),
                            views.stream().map(Piece::sql))
                    .flatMap(texts -> texts)
                    .toList();
        }

        private static Stream<String> texts(String mark, List<OpaqueUnit> units) {
            return units.stream().flatMap(unit -> Stream.concat(Stream.of(mark), unit.create().stream()));
        }
    }

    private record Judged(Map<Name, View> views, Map<Name, UnitFacts> units) {}

    /** Puts what the scratch database says about views and units into both spellings of the schema. */
    CanonicalSchema complete(Schema target, Schema canonical, Schema readable) throws SQLException {
        Script script = script(target, canonical);
        Judged judged = scratch.ask(script.question(), session -> judge(session, script));
        Map<Name, UnitFacts> units = judged.units();
        List<OpaqueUnit> present = units.isEmpty() ? List.of() : present(target, units);
        return new CanonicalSchema(replaced(canonical, judged, true), replaced(readable, judged, false), present);
    }

    private Script script(Schema target, Schema canonical) {
        String texts = texts(target);
        return new Script(
                Prelude.onScratch(withoutUnits(target), scope),
                units(target, true),
                canonical.tables().stream()
                        .filter(table -> TypeOrder.mentions(texts, table))
                        .map(ScratchObjects::bare)
                        .toList(),
                units(target, false),
                TypeOrder.sorted(target.all(View.class), View::query).stream()
                        .flatMap(view -> view(view, prefix(target, view)).stream())
                        .toList());
    }

    private Judged judge(CatalogSession session, Script script) throws SQLException {
        Catalog catalog = new Catalog(session, scope, false);
        Map<Name, UnitFacts> units = new HashMap<>();
        run(session, script.types());
        for (OpaqueUnit unit : script.early()) {
            units.put(unit.name(), watched(catalog, unit));
        }
        run(session, script.tables());
        for (OpaqueUnit unit : script.late()) {
            units.put(unit.name(), watched(catalog, unit));
        }
        run(session, script.views());
        Map<Name, View> views = TableReader.read(catalog).stream()
                .filter(View.class::isInstance)
                .map(View.class::cast)
                .collect(Collectors.toMap(View::name, Function.identity()));
        return new Judged(views, units);
    }

    private static UnitFacts watched(Catalog catalog, OpaqueUnit unit) throws SQLException {
        Map<String, String> before = CatalogFacts.read(catalog);
        run(catalog.session(), Prelude.unit(unit));
        return UnitFacts.between(before, CatalogFacts.read(catalog));
    }

    private List<OpaqueUnit> present(Schema target, Map<Name, UnitFacts> units) throws SQLException {
        Map<String, String> facts = PinnedTransaction.readOnly(
                live, scope.defaultSchema(), () -> CatalogFacts.read(Catalog.of(live, scope)));
        boolean hasTables = target.tables().stream()
                .anyMatch(table -> facts.containsKey(CatalogFacts.table(Identifier.quoted(table.name()))));
        List<OpaqueUnit> present = new ArrayList<>();
        for (OpaqueUnit unit : target.all(OpaqueUnit.class)) {
            UnitFacts wanted = Answer.of(units, unit.name());
            wanted.hashOf(facts, unit, hasTables)
                    .map(hash -> withHash(unit, hash))
                    .ifPresent(present::add);
        }
        return present;
    }

    private static Schema replaced(Schema schema, Judged judged, boolean canonical) {
        return Schema.of(schema.objects().stream()
                .map(object -> replaced(schema, object, judged, canonical))
                .toList());
    }

    private static SchemaObject replaced(Schema schema, SchemaObject object, Judged judged, boolean canonical) {
        if (object instanceof OpaqueUnit unit) {
            return withHash(unit, Answer.of(judged.units(), unit.name()).hash(unit));
        }
        if (object instanceof View view) {
            return replaced(view, prefix(schema, view), Answer.of(judged.views(), view.name()), canonical);
        }
        return object;
    }

    private static View replaced(View view, String prefix, View answer, boolean canonical) {
        Map<String, Index> answers = answer.indexes().stream()
                .collect(Collectors.toMap(index -> index.label().required(), Function.identity()));
        List<Index> indexes = new ArrayList<>();
        for (Index index : view.indexes()) {
            indexes.add(IndexSpelling.of(index, Answer.of(answers, prefix + indexes.size()), canonical));
        }
        String query = canonical ? answer.query() : withoutSemicolon(view.query());
        return new View(view.name(), view.materialized(), query, indexes, view.comment());
    }

    /** What the names of a view's stand-in indexes begin with: the view's place is the same in each spelling. */
    private static String prefix(Schema schema, View view) {
        List<Name> names = schema.all(View.class).stream().map(View::name).toList();
        return INDEX + names.indexOf(view.name()) + "_";
    }

    private static OpaqueUnit withHash(OpaqueUnit unit, String hash) {
        return new OpaqueUnit(unit.name(), unit.create(), unit.drop(), unit.beforeTables(), hash);
    }

    private static List<OpaqueUnit> units(Schema target, boolean beforeTables) {
        return target.all(OpaqueUnit.class).stream()
                .filter(unit -> unit.beforeTables() == beforeTables)
                .toList();
    }

    private static Schema withoutUnits(Schema target) {
        return Schema.of(target.objects().stream()
                .filter(object -> !(object instanceof OpaqueUnit))
                .toList());
    }

    private static String texts(Schema target) {
        return target.all(View.class).stream().map(View::query).collect(Collectors.joining("\n"))
                + target.all(OpaqueUnit.class).stream()
                        .flatMap(unit -> unit.create().stream())
                        .collect(Collectors.joining("\n"));
    }

    /** The table with its keys, on which a query may lean, but without references and indexes. */
    private static Piece bare(Table table) {
        Table bare = table.with(builder -> builder.foreignKeys(List.of())
                .indexes(List.of())
                .exclusions(List.of())
                .initialRows(List.of()));
        String sql = TableDdl.create(bare).findFirst().orElseThrow();
        return new Piece(sql, ObjectPath.table(table.name()), sql);
    }

    private static List<Piece> view(View view, String prefix) {
        List<Index> indexes = new ArrayList<>();
        for (Index index : view.indexes()) {
            indexes.add(Asked.draft(index, prefix + indexes.size()));
        }
        View draft =
                new View(view.name(), view.materialized(), withoutSemicolon(view.query()), indexes, Optional.empty());
        Kind kind = view.materialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
        return ViewDdl.create(draft)
                .map(sql -> new Piece(sql, ObjectPath.of(kind, view.name()), sql))
                .toList();
    }

    private static String withoutSemicolon(String query) {
        return query.strip().replaceFirst(";\\s*$", "");
    }

    private static void run(CatalogSession session, List<Piece> pieces) throws SQLException {
        for (Piece piece : pieces) {
            piece.runIn(session);
        }
    }
}

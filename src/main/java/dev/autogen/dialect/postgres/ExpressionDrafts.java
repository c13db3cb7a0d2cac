package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The second questions to PostgreSQL: everything of a table that names columns.
 *
 * <p>Only the columns that may be named come along, with nothing but their types.
 */
final class ExpressionDrafts {

    private static final String PREFIX = "autogen_";
    private static final int OPEN_STAND_INS = 8;

    private final boolean apart;
    private final List<StandIn> standIns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int count;

    /**
     * @param apart whether each table gets a stand-in of its own, under its own name, so that expressions may name the table
     */
    ExpressionDrafts(boolean apart) {
        this.apart = apart;
    }

    List<StandIn> standIns() {
        return standIns;
    }

    /** Asks for all that needs it; the columns of the table have PostgreSQL's types already. */
    Asked ask(Table table) {
        Asked asked = Asked.of(table, this::nextName);
        if (!asked.isEmpty()) {
            StandIn standIn = standIn(table, ReferencedColumns.of(table, asked));
            generated(table, asked, standIn);
            constraints(table, asked, standIn);
            exclusions(table, asked, standIn);
            indexes(table, asked, standIn);
        }
        return asked;
    }

    private String nextName() {
        return PREFIX + count++;
    }

    private StandIn standIn(Table table, Map<String, Piece> columns) {
        int oldest = apart ? standIns.size() : Math.max(0, standIns.size() - OPEN_STAND_INS);
        StandIn found = standIns.subList(oldest, standIns.size()).stream()
                .filter(standIn -> standIn.takes(columns))
                .findFirst()
                .orElseGet(() -> open(table.name()));
        found.addColumns(columns);
        return found;
    }

    private StandIn open(Name table) {
        String name = apart && names.add(table.name()) ? table.name() : PREFIX + "t" + standIns.size();
        StandIn standIn = new StandIn(name);
        standIns.add(standIn);
        return standIn;
    }

    private void generated(Table table, Asked asked, StandIn standIn) {
        for (Column column : table.columns()) {
            String id = asked.generated().get(column.name());
            if (id != null) {
                Column draft = Column.of(id, column.type())
                        .withCollation(column.collation())
                        .withGenerated(column.generated());
                ObjectPath path = ObjectPath.column(table.name(), column.name());
                standIn.addGenerated(new Piece(
                        ColumnDdl.definition(draft),
                        path,
                        column.generated().orElseThrow().expression()));
            }
        }
    }

    private void constraints(Table table, Asked asked, StandIn standIn) {
        for (int i = 0; i < table.checks().size(); i++) {
            CheckConstraint check = table.checks().get(i);
            CheckConstraint draft =
                    CheckConstraint.of(Label.explicit(asked.checks().get(i)), check.expression());
            standIn.addConstraint(new Piece(
                    ConstraintDdl.definition(draft),
                    path(table, ObjectPath.Kind.CONSTRAINT, check.label()),
                    check.expression()));
        }
    }

    /** Each in a statement of its own: in one, PostgreSQL would merge equal ones. */
    private void exclusions(Table table, Asked asked, StandIn standIn) {
        for (int i = 0; i < table.exclusions().size(); i++) {
            ExclusionConstraint exclusion = table.exclusions().get(i);
            ExclusionConstraint draft =
                    Asked.draft(exclusion, asked.exclusions().get(i));
            standIn.addIndex(new Piece(
                    TableDdl.addConstraint(Name.of("pg_temp", standIn.name()), draft),
                    path(table, ObjectPath.Kind.CONSTRAINT, exclusion.label()),
                    ConstraintDdl.INSTANCE.visitExclusion(exclusion)));
        }
    }

    private void indexes(Table table, Asked asked, StandIn standIn) {
        for (int i = 0; i < table.indexes().size(); i++) {
            Optional<String> id = asked.indexes().get(i);
            if (id.isPresent()) {
                Index index = table.indexes().get(i);
                String sql = IndexDdl.create(Name.of("pg_temp", standIn.name()), Asked.draft(index, id.get()), false);
                standIn.addIndex(new Piece(
                        sql,
                        path(table, ObjectPath.Kind.INDEX, index.label()),
                        IndexDdl.create(table.name(), index, false)));
            }
        }
    }

    private static ObjectPath path(Table table, ObjectPath.Kind kind, Label label) {
        return ObjectPath.of(kind, table.name(), label.toString());
    }
}

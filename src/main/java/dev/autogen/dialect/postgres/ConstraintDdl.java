package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A constraint's definition as SQL text, without its name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
enum ConstraintDdl implements ConstraintVisitor<String> {
    INSTANCE;

    /** {@code CONSTRAINT name …}, or without a name, which PostgreSQL then chooses. */
    static String definition(Constraint constraint) {
        return constraint
                        .label()
                        .text()
                        .map(name -> "CONSTRAINT " + Identifier.quoted(name) + " ")
                        .orElse("")
                + constraint.accept(INSTANCE);
    }

    /** Whether only a statement of its own can create it: a new table ignores {@code NOT VALID}. */
    static boolean isNotValid(Constraint constraint) {
        return (constraint instanceof CheckConstraint check && check.notValid())
                || (constraint instanceof ForeignKey key && key.notValid());
    }

    @Override
    public String visitPrimaryKey(PrimaryKey key) {
        return "PRIMARY KEY " + Identifier.list(key.columns()) + include(key.include()) + when(key.deferrability());
    }

    @Override
    public String visitUnique(UniqueConstraint unique) {
        return "UNIQUE "
                + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
                + Identifier.list(unique.columns())
                + include(unique.include())
                + when(unique.deferrability());
    }

    /** Columns that are left out are those of the primary key; no other key can be chosen. */
    @Override
    public String visitForeignKey(ForeignKey key) {
        return "FOREIGN KEY "
                + Identifier.list(key.columns())
                + " REFERENCES "
                + Identifier.quoted(key.referencedTable())
                + (key.onPrimaryKey() ? "" : " " + Identifier.list(key.referencedColumns()))
                + (key.matchFull() ? " MATCH FULL" : "")
                + action(" ON UPDATE ", key.onUpdate())
                + action(" ON DELETE ", key.onDelete())
                + when(key.deferrability())
                + (key.notValid() ? " NOT VALID" : "");
    }

    @Override
    public String visitCheck(CheckConstraint check) {
        return "CHECK (" + check.expression() + ")"
                + (check.noInherit() ? " NO INHERIT" : "")
                + (check.notValid() ? " NOT VALID" : "");
    }

    @Override
    public String visitExclusion(ExclusionConstraint exclusion) {
        String elements = exclusion.elements().stream()
                .map(element -> IndexDdl.part(element.part()) + " WITH " + element.operator())
                .collect(Collectors.joining(", ", "(", ")"));
        return "EXCLUDE USING "
                + Identifier.quoted(exclusion.method())
                + " "
                + elements
                + include(exclusion.include())
                + exclusion.predicate().map(text -> " WHERE (" + text + ")").orElse("")
                + when(exclusion.deferrability());
    }

    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE " + Identifier.list(columns);
    }

    private static String action(String words, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION
                ? ""
                : words + action.name().replace('_', ' ');
    }

    private static String when(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}

package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads check constraints in the order in which Hibernate writes them.
 *
 * <p>A column's unnamed conditions become one constraint behind the column, or else its first named one does; what is left
 * follows the columns, then come the table's own, then those over the parts of embedded values.
 */
final class CheckReader {

    /** Bean Validation adds its conditions in another order in each run; {@code >=} goes before {@code <=}. */
    private static final Comparator<String> LOWER_BOUNDS_FIRST = Comparator.reverseOrder();

    private final ReadingContext context;

    CheckReader(ReadingContext context) {
        this.context = context;
    }

    List<CheckConstraint> read(Table table) {
        List<CheckConstraint> checks = new ArrayList<>();
        table.getColumns().forEach(column -> checks.addAll(atColumn(column)));
        table.getColumns().forEach(column -> checks.addAll(behindColumns(column)));
        table.getChecks().forEach(check -> checks.add(read(check, check.getConstraint())));
        new AggregateChecks(context.dialect())
                .of(table)
                .forEach(condition -> checks.add(CheckConstraint.of(Label.unnamed(), condition)));
        return checks;
    }

    private List<CheckConstraint> atColumn(Column column) {
        List<String> unnamed = column.getCheckConstraints().stream()
                .filter(org.hibernate.mapping.CheckConstraint::isAnonymous)
                .map(check -> condition(column, check))
                .sorted(LOWER_BOUNDS_FIRST)
                .toList();
        if (unnamed.isEmpty()) {
            return named(column).stream().limit(1).toList();
        }
        String joined = unnamed.size() == 1
                ? unnamed.get(0)
                : unnamed.stream().map(condition -> "(" + condition + ")").collect(Collectors.joining(" and "));
        return List.of(CheckConstraint.of(Label.unnamed(), joined));
    }

    private List<CheckConstraint> behindColumns(Column column) {
        boolean firstIsAtColumn =
                column.getCheckConstraints().stream().noneMatch(org.hibernate.mapping.CheckConstraint::isAnonymous);
        return named(column).stream().skip(firstIsAtColumn ? 1 : 0).toList();
    }

    private List<CheckConstraint> named(Column column) {
        return column.getCheckConstraints().stream()
                .filter(org.hibernate.mapping.CheckConstraint::isNamed)
                .map(check -> read(check, condition(column, check)))
                .toList();
    }

    private CheckConstraint read(org.hibernate.mapping.CheckConstraint check, String condition) {
        return options(CheckConstraint.of(label(check.getName()), condition), new SqlCursor(VersionGap.options(check)));
    }

    /** Hibernate itself leaves these options out. */
    private static CheckConstraint options(CheckConstraint check, SqlCursor cursor) {
        boolean noInherit = false;
        boolean notValid = false;
        while (!cursor.atEnd()) {
            if (cursor.accept("no", "inherit")) {
                noInherit = true;
            } else {
                cursor.expect("not", "valid");
                notValid = true;
            }
        }
        return new CheckConstraint(check.label(), check.expression(), noInherit, notValid);
    }

    private Label label(@Nullable String name) {
        return name == null || name.isBlank()
                ? Label.unnamed()
                : context.spelling().label(name);
    }

    /** A converter's values come from a set, whose order is another one in each run. */
    private static String condition(Column column, org.hibernate.mapping.CheckConstraint check) {
        boolean converted = column.getValue() instanceof BasicValue value
                && value.getResolution() != null
                && value.getResolution().getValueConverter() != null;
        return converted ? ValueList.sorted(check.getConstraint()) : check.getConstraint();
    }
}

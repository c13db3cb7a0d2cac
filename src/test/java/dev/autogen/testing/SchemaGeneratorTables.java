package dev.autogen.testing;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the tables of {@link SchemaGenerator}. */
final class SchemaGeneratorTables {

    private final SchemaGeneratorChoices choose;
    private final SchemaGeneratorTypes types;
    private final List<Column> columns = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    SchemaGeneratorTables(SchemaGeneratorChoices choose, SchemaGeneratorTypes types) {
        this.choose = choose;
        this.types = types;
    }

    Table table(Name name) {
        Column key = key();
        columns.add(key);
        SchemaGeneratorIndexes keyed = new SchemaGeneratorIndexes(choose, key.name());
        for (int i = choose.upTo(6); i > 0; i--) {
            column(keyed);
        }
        for (int i = choose.upTo(3); i > 0; i--) {
            indexes.add(keyed.index());
        }
        TableBuilder table = Table.builder(name)
                .columns(columns)
                .checks(sorted(checks, check -> check.label().required()))
                .indexes(sorted(indexes, index -> index.label().required()))
                .unlogged(choose.oneIn(6))
                .storage(choose.oneIn(5) ? Map.of("fillfactor", "7" + choose.upTo(9)) : Map.of())
                .comment(choose.comment());
        primaryKey(key).ifPresent(table::add);
        if (choose.oneIn(3)) {
            table.add(unique(keyed.sortable()));
        }
        if (choose.oneIn(5)) {
            table.add(keyed.exclusion());
        }
        return table.build();
    }

    private Column key() {
        Column column =
                Column.of(choose.identifier(), choose.of("bigint", "int8")).notNull();
        return choose.oneIn(2)
                ? column.withIdentity(Optional.of(new Identity(
                        choose.oneIn(2),
                        choose.of(SequenceOptions.defaults("bigint"), SequenceOptions.counting("bigint", 100, 5)))))
                : column;
    }

    private Optional<PrimaryKey> primaryKey(Column key) {
        return choose.oneIn(5)
                ? Optional.empty()
                : Optional.of(new PrimaryKey(
                        Label.explicit(choose.identifier()), List.of(key.name()), included(), keyDeferrability()));
    }

    /** Columns that a key holds without being ordered by them. */
    private List<String> included() {
        return choose.oneIn(6) ? List.of(columns.get(columns.size() - 1).name()) : List.of();
    }

    /** Seldom deferrable, for foreign keys cannot refer to such a key. */
    private Deferrability keyDeferrability() {
        return choose.oneIn(6) ? choose.deferrability() : Deferrability.NOT_DEFERRABLE;
    }

    private void column(SchemaGeneratorIndexes keyed) {
        SchemaGeneratorTypes.Sample sample = types.any();
        Column column = Column.of(choose.identifier(), sample.type())
                .withNullable(choose.oneIn(2))
                .withComment(choose.comment());
        String quoted = SchemaGeneratorChoices.quoted(column.name());
        if (!sample.defaults().isEmpty() && choose.oneIn(2)) {
            column = column.withDefault(Optional.of(choose.of(sample.defaults().toArray(String[]::new))));
        }
        if (sample.type().startsWith("varchar(") && sample.type().endsWith(")") && choose.oneIn(4)) {
            column = column.withCollation(Optional.of(choose.of("C", "\"POSIX\"")));
        }
        columns.add(column);
        keyed.add(column.name(), sample.type(), sample.keyable());
        if (!sample.checks().isEmpty() && choose.oneIn(2)) {
            String check = choose.of(sample.checks().toArray(String[]::new)).replace("$", quoted);
            checks.add(
                    new CheckConstraint(Label.explicit(choose.identifier()), check, choose.oneIn(6), choose.oneIn(6)));
        }
        if (sample.type().equals("int")) {
            columns.add(Column.of(choose.identifier(), "integer")
                    .withGenerated(Optional.of(new Generated(quoted + "*2 +1", true))));
        }
    }

    private UniqueConstraint unique(List<String> sortable) {
        Deferrability deferrability = choose.deferrability();
        return new UniqueConstraint(
                Label.explicit(choose.identifier()), choose.some(sortable), included(), choose.oneIn(3), deferrability);
    }

    private static <T> List<T> sorted(List<T> values, Function<T, String> name) {
        return values.stream().sorted(Comparator.comparing(name)).toList();
    }
}

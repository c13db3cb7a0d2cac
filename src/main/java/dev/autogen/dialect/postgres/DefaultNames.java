package dev.autogen.dialect.postgres;

import dev.autogen.dialect.NamesInUse;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names that PostgreSQL gives to constraints and indexes that have none.
 *
 * <p>Follows {@code makeObjectName}, {@code ChooseConstraintName} and {@code ChooseIndexName} of the server.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class DefaultNames implements ConstraintVisitor<String> {

    private final Table table;
    private final NamesInUse taken;

    private DefaultNames(Table table, NamesInUse taken) {
        this.table = table;
        this.taken = taken;
    }

    static String of(Table table, Constraint constraint, NamesInUse taken) {
        return constraint.accept(new DefaultNames(table, taken));
    }

    static String of(Name relation, Index index, NamesInUse taken) {
        List<String> keys = keys(index.parts(), index.include());
        return choose(relation.name(), Optional.of(joined(keys)), "idx", taken::hasRelation);
    }

    @Override
    public String visitPrimaryKey(PrimaryKey key) {
        return choose(table.name().name(), Optional.empty(), "pkey", this::isTaken);
    }

    @Override
    public String visitUnique(UniqueConstraint unique) {
        List<IndexPart> parts = unique.columns().stream().map(IndexPart::column).toList();
        return choose(table.name().name(), Optional.of(joined(keys(parts, unique.include()))), "key", this::isTaken);
    }

    @Override
    public String visitForeignKey(ForeignKey key) {
        return choose(table.name().name(), Optional.of(joined(key.columns())), "fkey", taken::hasConstraint);
    }

    @Override
    public String visitCheck(CheckConstraint check) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        Set<String> used = ColumnsUsed.in(check.expression(), columns);
        Optional<String> only = used.size() == 1 ? used.stream().findFirst() : Optional.empty();
        return choose(table.name().name(), only, "check", taken::hasConstraint);
    }

    @Override
    public String visitExclusion(ExclusionConstraint exclusion) {
        List<IndexPart> parts = exclusion.elements().stream()
                .map(ExclusionConstraint.Element::part)
                .toList();
        return choose(
                table.name().name(), Optional.of(joined(keys(parts, exclusion.include()))), "excl", this::isTaken);
    }

    /** What stands on an index shares its name with it. */
    private boolean isTaken(String name) {
        return taken.hasRelation(name) || taken.hasConstraint(name);
    }

    /** The first of {@code name_addition_label}, {@code …label1}, {@code …label2}, … that is free. */
    static String choose(String name, Optional<String> addition, String label, Predicate<String> taken) {
        String candidate = make(name, addition, label);
        for (int pass = 1; taken.test(candidate); pass++) {
            candidate = make(name, addition, label + pass);
        }
        return candidate;
    }

    /** Cuts the longer part first, byte by byte, until everything fits. */
    private static String make(String name, Optional<String> addition, String label) {
        int available = Identifiers.MAX_BYTES - label.length() - 1 - (addition.isPresent() ? 1 : 0);
        int nameBytes = bytes(name);
        int additionBytes = addition.map(DefaultNames::bytes).orElse(0);
        while (nameBytes + additionBytes > available) {
            if (nameBytes > additionBytes) {
                nameBytes--;
            } else {
                additionBytes--;
            }
        }
        int limit = additionBytes;
        return Identifiers.cut(name, nameBytes)
                + addition.map(text -> "_" + Identifiers.cut(text, limit)).orElse("")
                + "_"
                + label;
    }

    /** Column names joined until they are longer than any identifier. */
    private static String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            joined.append(joined.isEmpty() ? "" : "_").append(name);
            if (bytes(joined.toString()) > Identifiers.MAX_BYTES) {
                break;
            }
        }
        return joined.toString();
    }

    /** The names of an index's own columns: a repeated one gets a number. */
    private static List<String> keys(List<IndexPart> parts, List<String> include) {
        List<String> keys = new ArrayList<>();
        Stream.concat(parts.stream().map(IndexColumnName::of), include.stream()).forEach(name -> {
            String key = name;
            for (int i = 1; keys.contains(key); i++) {
                key = Identifiers.cut(
                                name,
                                Identifiers.MAX_BYTES - Integer.toString(i).length())
                        + i;
            }
            keys.add(key);
        });
        return keys;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

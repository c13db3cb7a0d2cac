package dev.autogen.lint;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pairs of a drop and an addition that may have been meant as one rename.
 *
 * <p>Nobody can know that from two schemas, so a rename is only told as a candidate, and the plan stays as it is. Columns are candidates when
 * they are defined alike and either called alike or the only such pair of their table; tables when most of their columns are
 * the same. Each drop and each addition is in one candidate at most, the likeliest.
 */
public final class Renames {
    private static final double MOST = 0.7;
    private static final double ALIKE = 0.5;

    private Renames() {}

    /** The renames that a plan may have been meant to hold: tables first, then columns, each in the order of what goes. */
    public static List<Operation> in(List<Operation> operations) {
        return Stream.concat(tables(operations), columns(operations)).toList();
    }

    /** A pair that may be one thing, and how likely that is. */
    private record Pair<T>(T gone, T added, double likeness) {}

    private record Of(Name table, Column column) {}

    private static Stream<Operation> tables(List<Operation> operations) {
        List<Table> gone = all(operations, DropTable.class).stream()
                .flatMap(drop -> drop.definition().stream())
                .toList();
        List<Table> added = all(operations, CreateTable.class).stream()
                .map(CreateTable::table)
                .toList();
        List<Pair<Table>> pairs = new ArrayList<>();
        for (Table one : gone) {
            for (Table other : added) {
                double same = sameColumns(one, other);
                boolean alike = one.name().schema().equals(other.name().schema())
                        && (one.columns().size() > 1
                                || names(one.name().name(), other.name().name()) >= ALIKE);
                if (same >= MOST && alike) {
                    pairs.add(new Pair<>(
                            one,
                            other,
                            same + names(one.name().name(), other.name().name())));
                }
            }
        }
        return likeliest(pairs, Comparator.comparing(Table::name)).stream()
                .map(pair -> new RenameTable(pair.gone().name(), pair.added().name()));
    }

    private static Stream<Operation> columns(List<Operation> operations) {
        List<Of> gone = all(operations, DropColumn.class).stream()
                .flatMap(drop -> drop.definition().map(column -> new Of(drop.table(), column)).stream())
                .toList();
        List<Of> added = all(operations, AddColumn.class).stream()
                .map(add -> new Of(add.table(), add.column()))
                .toList();
        List<Pair<Of>> pairs = new ArrayList<>();
        for (Of one : gone) {
            List<Of> matches =
                    added.stream().filter(other -> definedAlike(one, other)).toList();
            boolean only = matches.size() == 1
                    && gone.stream()
                                    .filter(other -> definedAlike(other, matches.get(0)))
                                    .count()
                            == 1;
            for (Of other : matches) {
                double likeness = names(one.column().name(), other.column().name());
                if (only || likeness >= ALIKE) {
                    pairs.add(new Pair<>(one, other, likeness));
                }
            }
        }
        Comparator<Of> order =
                Comparator.comparing(Of::table).thenComparing(of -> of.column().name());
        return likeliest(pairs, order).stream()
                .map(pair -> new RenameColumn(
                        pair.gone().table(),
                        pair.gone().column().name(),
                        pair.added().column().name()));
    }

    /** What is computed has no data of its own, and the same name again is a column that is made anew. */
    private static boolean definedAlike(Of one, Of other) {
        return one.table().equals(other.table())
                && !one.column().name().equals(other.column().name())
                && one.column().type().equals(other.column().type())
                && one.column().collation().equals(other.column().collation())
                && one.column().identity().isPresent()
                        == other.column().identity().isPresent()
                && one.column().generated().isEmpty()
                && other.column().generated().isEmpty();
    }

    /** Each side once, the likeliest pairs first; then in the order of what goes. */
    private static <T> List<Pair<T>> likeliest(List<Pair<T>> pairs, Comparator<T> order) {
        List<Pair<T>> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingDouble((Pair<T> pair) -> -pair.likeness())
                .thenComparing(Pair::gone, order)
                .thenComparing(Pair::added, order));
        Set<T> taken = new HashSet<>();
        List<Pair<T>> chosen = new ArrayList<>();
        for (Pair<T> pair : sorted) {
            if (!taken.contains(pair.gone()) && !taken.contains(pair.added())) {
                taken.add(pair.gone());
                taken.add(pair.added());
                chosen.add(pair);
            }
        }
        chosen.sort(Comparator.comparing(Pair::gone, order));
        return chosen;
    }

    /** The part of all columns that both have, by name and type. */
    private static double sameColumns(Table one, Table other) {
        long both = one.columns().stream()
                .filter(column -> other.column(column.name())
                        .filter(match -> match.type().equals(column.type()))
                        .isPresent())
                .count();
        return (double) both
                / Math.max(1, one.columns().size() + other.columns().size() - both);
    }

    /** How alike two names are, from 0 to 1: the part of letters that they have in common at their ends. */
    private static double names(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return (double) (front + back) / Math.max(one.length(), other.length());
    }

    private static <T extends Operation> List<T> all(List<Operation> operations, Class<T> type) {
        return operations.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to what is removed all that PostgreSQL would otherwise refuse to leave behind or take along silently.
 *
 * <p>What is taken along has to be dropped by name, or the way back would not restore it.
 */
final class StepAside {
    private final Sides sides;
    private final RemovalPlan removals;
    private final Predicate<ObjectPath> gone;
    private final Set<Name> unlogged;

    /**
     * @param removals what is removed, to be completed
     * @param gone whether what the database has there goes for good
     * @param unlogged tables that become logged or unlogged
     */
    StepAside(Sides sides, RemovalPlan removals, Predicate<ObjectPath> gone, Collection<Name> unlogged) {
        this.sides = sides;
        this.removals = removals;
        this.gone = gone;
        this.unlogged = new HashSet<>(unlogged);
    }

    void spread() {
        for (Name name : touchedTables()) {
            sides.liveTable(name).ifPresent(table -> {
                generatedColumns(table);
                constraints(table);
                indexes(table);
            });
        }
        removals.tables()
                .forEach((name, reason) -> sides.liveTable(name).ifPresent(table -> InlineConstraints.later(table)
                        .forEach(constraint -> removals.constraint(name, constraint, reason))));
        foreignKeys();
        views();
    }

    private Set<Name> touchedTables() {
        Set<Name> touched = new TreeSet<>();
        removals.columns().keySet().forEach(path -> touched.add(path.object()));
        removals.retyped().keySet().forEach(path -> touched.add(path.object()));
        touched.removeAll(removals.tables().keySet());
        return touched;
    }

    private void generatedColumns(Table table) {
        for (Column column : table.columns()) {
            column.generated()
                    .flatMap(generated -> firstTouched(table.name(), SqlWords.of(generated.expression())))
                    .ifPresent(reason -> removals.column(table.name(), column.name(), around(reason)));
        }
    }

    /** PostgreSQL reads a check again from its own text when a type changes, and may then spell it otherwise. */
    private void constraints(Table table) {
        for (Constraint constraint : table.constraints()) {
            ConstraintColumns used = ConstraintColumns.of(constraint);
            Map<ObjectPath, String> retyped =
                    constraint instanceof ForeignKey ? retyped(removals::isDisturbed) : removals.retyped();
            first(table.name(), used.all(), removals.columns())
                    .or(() -> first(table.name(), used.expressed(), retyped))
                    .ifPresent(why -> removals.constraint(table.name(), constraint, around(why)));
        }
    }

    private void indexes(Table table) {
        for (Index index : table.indexes()) {
            IndexColumns used = IndexColumns.of(index);
            Map<ObjectPath, String> retyped = used.readsUnevenly() ? removals.retyped() : retyped(removals::isReworded);
            first(table.name(), used.all(), removals.columns())
                    .or(() -> first(table.name(), used.expressed(), retyped))
                    .ifPresent(why -> removals.index(table.name(), index, around(why)));
        }
    }

    private Map<ObjectPath, String> retyped(Predicate<ObjectPath> condition) {
        Map<ObjectPath, String> retyped = new HashMap<>(removals.retyped());
        retyped.keySet().removeIf(condition.negate());
        return retyped;
    }

    private Optional<String> firstTouched(Name table, Collection<String> columns) {
        return first(table, columns, removals.columns()).or(() -> first(table, columns, removals.retyped()));
    }

    private static Optional<String> first(Name table, Collection<String> columns, Map<ObjectPath, String> reasons) {
        return columns.stream()
                .sorted()
                .map(column -> reasons.get(ObjectPath.column(table, column)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static String around(String reason) {
        return reason.startsWith("around the ") ? reason : "around the " + reason;
    }

    private void foreignKeys() {
        LostKeys lostKeys = LostKeys.of(removals, sides.live().tables());
        for (Table table : sides.live().tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                blocked(table.name(), key, lostKeys)
                        .ifPresent(reason -> removals.constraint(table.name(), key, around(reason)));
            }
        }
    }

    private Optional<String> blocked(Name table, ForeignKey key, LostKeys lostKeys) {
        Name referenced = key.referencedTable();
        return Optional.ofNullable(removals.tables().get(referenced))
                .or(() -> disturbed(table, key.columns()))
                .or(() -> disturbed(referenced, key.referencedColumns()))
                .or(() -> lostKeys.reason(key))
                .or(() -> Stream.of(table, referenced)
                        .filter(unlogged::contains)
                        .findFirst()
                        .map(changed -> "changed table " + changed + " unlogged"));
    }

    private Optional<String> disturbed(Name table, Collection<String> columns) {
        return columns.stream()
                .map(column -> ObjectPath.column(table, column))
                .filter(removals::isDisturbed)
                .findFirst()
                .map(path ->
                        removals.columns().getOrDefault(path, removals.retyped().getOrDefault(path, "")));
    }

    /**
     * Views over columns that change, and over those views.
     *
     * <p>A view over a table or column that goes for good could not come back, so it stays where it is and PostgreSQL
     * names it.
     */
    private void views() {
        Map<View, Set<String>> words = new HashMap<>();
        List<View> views = new ArrayList<>(sides.live().all(View.class));
        views.forEach(view -> words.put(view, SqlWords.of(view.query())));
        Map<String, String> relations = new HashMap<>();
        removals.views().forEach((view, removed) -> relations.put(view.name(), removed.reason()));
        views.removeIf(view -> removals.views().containsKey(view.name()));
        boolean spreading = true;
        while (spreading) {
            spreading = views.removeIf(view -> usedBy(words.get(view), relations)
                    .map(reason -> {
                        relations.put(view.name().name(), reason);
                        return removals.view(view, around(reason));
                    })
                    .orElse(false));
        }
    }

    private Optional<String> usedBy(@Nullable Set<String> words, Map<String, String> relations) {
        return words == null
                ? Optional.empty()
                : relations.keySet().stream()
                        .filter(words::contains)
                        .min(String::compareTo)
                        .map(relations::get)
                        .or(() -> touchedColumn(words));
    }

    private Optional<String> touchedColumn(Set<String> words) {
        return Stream.of(removals.columns(), removals.retyped())
                .flatMap(paths -> paths.entrySet().stream())
                .filter(entry -> !gone.test(entry.getKey()))
                .filter(entry -> words.contains(entry.getKey().object().name())
                        && words.contains(entry.getKey().part().orElse("")))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}

package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the parts of a {@link Table}; each {@code setter} replaces, each {@code add} appends. */
public final class TableBuilder {
    private Name name;
    private List<Column> columns = new ArrayList<>();
    private Optional<PrimaryKey> primaryKey = Optional.empty();
    private List<UniqueConstraint> uniques = new ArrayList<>();
    private List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<CheckConstraint> checks = new ArrayList<>();
    private List<ExclusionConstraint> exclusions = new ArrayList<>();
    private List<Index> indexes = new ArrayList<>();
    private boolean unlogged;
    private Map<String, String> storage = new TreeMap<>();
    private List<InitialRow> initialRows = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    TableBuilder(Name name) {
        this.name = name;
    }

    TableBuilder(Table table) {
        this(table.name());
        columns(table.columns()).primaryKey(table.primaryKey()).uniques(table.uniques());
        foreignKeys(table.foreignKeys()).checks(table.checks()).exclusions(table.exclusions());
        indexes(table.indexes()).unlogged(table.unlogged()).storage(table.storage());
        initialRows(table.initialRows()).comment(table.comment());
    }

    public TableBuilder name(Name value) {
        name = value;
        return this;
    }

    public TableBuilder columns(List<Column> values) {
        columns = new ArrayList<>(values);
        return this;
    }

    public TableBuilder add(Column column) {
        columns.add(column);
        return this;
    }

    public TableBuilder primaryKey(Optional<PrimaryKey> value) {
        primaryKey = value;
        return this;
    }

    public TableBuilder uniques(List<UniqueConstraint> values) {
        uniques = new ArrayList<>(values);
        return this;
    }

    public TableBuilder foreignKeys(List<ForeignKey> values) {
        foreignKeys = new ArrayList<>(values);
        return this;
    }

    public TableBuilder checks(List<CheckConstraint> values) {
        checks = new ArrayList<>(values);
        return this;
    }

    public TableBuilder exclusions(List<ExclusionConstraint> values) {
        exclusions = new ArrayList<>(values);
        return this;
    }

    /** Adds a constraint to the children of its kind; a second primary key replaces the first. */
    public TableBuilder add(Constraint constraint) {
        constraint.accept(new ConstraintVisitor<Boolean>() {
            @Override
            public Boolean visitPrimaryKey(PrimaryKey key) {
                primaryKey = Optional.of(key);
                return true;
            }

            @Override
            public Boolean visitUnique(UniqueConstraint unique) {
                return uniques.add(unique);
            }

            @Override
            public Boolean visitForeignKey(ForeignKey key) {
                return foreignKeys.add(key);
            }

            @Override
            public Boolean visitCheck(CheckConstraint check) {
                return checks.add(check);
            }

            @Override
            public Boolean visitExclusion(ExclusionConstraint exclusion) {
                return exclusions.add(exclusion);
            }
        });
        return this;
    }

    public TableBuilder indexes(List<Index> values) {
        indexes = new ArrayList<>(values);
        return this;
    }

    public TableBuilder add(Index index) {
        indexes.add(index);
        return this;
    }

    public TableBuilder unlogged(boolean value) {
        unlogged = value;
        return this;
    }

    public TableBuilder storage(Map<String, String> values) {
        storage = new TreeMap<>(values);
        return this;
    }

    public TableBuilder initialRows(List<InitialRow> values) {
        initialRows = new ArrayList<>(values);
        return this;
    }

    public TableBuilder comment(Optional<String> value) {
        comment = value;
        return this;
    }

    public Table build() {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                exclusions,
                indexes,
                unlogged,
                new TreeMap<>(storage),
                initialRows,
                comment);
    }
}

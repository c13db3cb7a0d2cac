package dev.autogen.diff;

import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Both schemas that a difference lies between, whole.
 *
 * <p>What is equal on both sides matters too: it may have to step aside for a change, and its names are taken.
 */
public final class Sides {
    private final Schema target;
    private final Schema live;
    private final Map<Name, Table> targetTables;
    private final Map<Name, Table> liveTables;

    /**
     * @param target what is asked for, in the spelling for readers; a child that the database has under a name of its own
     *     bears that name here
     * @param live what the database has, whoever it belongs to
     */
    public Sides(Schema target, Schema live) {
        this.target = target;
        this.live = live;
        this.targetTables = byName(target);
        this.liveTables = byName(live);
    }

    private static Map<Name, Table> byName(Schema schema) {
        Map<Name, Table> tables = new HashMap<>();
        schema.tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    public Schema target() {
        return target;
    }

    public Schema live() {
        return live;
    }

    public Optional<Table> targetTable(Name name) {
        return Optional.ofNullable(targetTables.get(name));
    }

    public Optional<Table> liveTable(Name name) {
        return Optional.ofNullable(liveTables.get(name));
    }
}

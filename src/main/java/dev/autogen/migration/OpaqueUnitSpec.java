package dev.autogen.migration;

import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import java.util.ArrayList;
import java.util.List;

/** The parts of an auxiliary object. */
public final class OpaqueUnitSpec {
    private final Name name;
    private final List<String> create = new ArrayList<>();
    private final List<String> drop = new ArrayList<>();
    private boolean beforeTables;
    private String hash = "";

    OpaqueUnitSpec(Name name) {
        this.name = name;
    }

    /** The next statement that makes it. */
    public OpaqueUnitSpec create(String statement) {
        create.add(statement);
        return this;
    }

    /** The next statement that takes it away. */
    public OpaqueUnitSpec drop(String statement) {
        drop.add(statement);
        return this;
    }

    public OpaqueUnitSpec beforeTables() {
        beforeTables = true;
        return this;
    }

    /** The hash that autogen compares it by. */
    public OpaqueUnitSpec hash(String hex) {
        hash = hex;
        return this;
    }

    OpaqueUnit build() {
        return new OpaqueUnit(name, create, drop, beforeTables, hash);
    }
}

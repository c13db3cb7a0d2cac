package dev.autogen.command;

import dev.autogen.schema.Schema;

/**
 * The two schemas that a comparison held against each other.
 *
 * @param target what the entities asked for, in the server's spelling, or what another database has
 * @param live what the database had, with the units that are known by their hash only
 */
public record Sides(Schema target, Schema live) {

    /** Two empty ones. */
    public static Sides none() {
        return new Sides(Schema.empty(), Schema.empty());
    }
}

package dev.autogen.command;

import dev.autogen.diff.OtherTool;

/** A tool that may have looked after a database before autogen. */
public enum ForeignTool {
    FLYWAY("Flyway", "flyway_schema_history", OtherTool.FLYWAY),
    LIQUIBASE("Liquibase", "databasechangelog", OtherTool.LIQUIBASE);

    private final String title;
    private final String history;
    private final OtherTool tool;

    ForeignTool(String title, String history, OtherTool tool) {
        this.title = title;
        this.history = history;
        this.tool = tool;
    }

    String title() {
        return title;
    }

    /** The table of what it has carried out, under its default name. */
    String history() {
        return history;
    }

    OtherTool tool() {
        return tool;
    }
}

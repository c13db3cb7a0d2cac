package dev.autogen.diff;

/** The stages of a plan, in the order in which they run. */
enum Phase {
    DROP_VIEW,
    DROP_OPAQUE_UNIT,
    DROP_FOREIGN_KEY,
    DROP_INDEX,
    DROP_CONSTRAINT,
    /** Defaults and sequence owners that would hold back what goes or changes. */
    DETACH,
    /** Columns whose type is replaced wait as text. */
    PARK_COLUMN,
    DROP_COLUMN,
    DROP_TABLE,
    DROP_SEQUENCE,
    DROP_CAST,
    REPLACE_TYPE,
    RENAME,
    CREATE_SCHEMA,
    CREATE_EXTENSION,
    CREATE_TYPE,
    ALTER_TYPE,
    CREATE_CAST,
    CREATE_EARLY_OPAQUE_UNIT,
    CREATE_SEQUENCE,
    ALTER_SEQUENCE,
    CREATE_TABLE,
    ADD_COLUMN,
    ALTER_COLUMN,
    ADD_GENERATED_COLUMN,
    ALTER_TABLE,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    ADD_FOREIGN_KEY,
    OWN_SEQUENCE,
    CREATE_VIEW,
    CREATE_OPAQUE_UNIT,
    COMMENT,
    INSERT_ROW,
    /** Types, extensions and schemas go when nothing uses them any more. */
    DROP_TYPE,
    DROP_EARLY_OPAQUE_UNIT,
    DROP_EXTENSION,
    DROP_SCHEMA
}

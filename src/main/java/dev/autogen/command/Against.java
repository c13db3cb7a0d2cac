package dev.autogen.command;

/** What entities are compared with. */
public enum Against {
    /** The live database, which must be at head. */
    DATABASE,
    /** A scratch database on which all revisions were replayed; no database of the user's is needed. */
    REVISIONS
}

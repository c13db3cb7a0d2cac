package dev.autogen.lint;

/** How much of the data an operation takes. */
public enum Severity {
    /** Values may be cut, rounded or read otherwise; the table and the column stay. */
    LOSSY,
    /** All values go. */
    DESTRUCTIVE
}

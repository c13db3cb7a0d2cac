package dev.autogen.it;

/** A statement that a server refused, and its words. */
record FailedStatement(String sql, String message) {

    /** The statement and the first line of what the server said. */
    @Override
    public String toString() {
        return sql.strip() + " -- " + message.lines().findFirst().orElse("");
    }
}

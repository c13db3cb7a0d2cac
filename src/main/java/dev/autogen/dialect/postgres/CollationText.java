package dev.autogen.dialect.postgres;

/** The spelling of a collation's name. */
final class CollationText {

    private CollationText() {}

    /** The name as SQL text; one without quotes and dots is taken literally, as Hibernate takes {@code C}. */
    static String sql(String text) {
        boolean alreadySql = text.contains("\"") || text.contains(".");
        return alreadySql ? text : Identifier.quoted(text);
    }
}

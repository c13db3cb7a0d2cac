package dev.autogen.script;

/**
 * A token of Java source, as far as a header needs it.
 *
 * @param kind its sort
 * @param text a word or symbol as written, a string as its value
 * @param line the line it starts on, from 1
 */
record Token(Kind kind, String text, int line) {

    /** The sorts of token. */
    enum Kind {
        WORD,
        STRING,
        SYMBOL,
        /** The text ended. */
        END
    }

    boolean is(String symbol) {
        return kind != Kind.STRING && text.equals(symbol);
    }
}

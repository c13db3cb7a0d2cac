package dev.autogen.script;

/**
 * Splits Java source into words, strings and symbols, without comments.
 *
 * <p>It knows just enough of the language to read the head of a revision; what is not closed ends with the text.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html">Lexical structure</a>
 */
final class JavaTokens {
    private final String text;
    private int at;
    private int line = 1;

    JavaTokens(String text) {
        this(text, 0);
    }

    /** The tokens from a place on, which lies between two of them; lines are counted from there. */
    JavaTokens(String text, int start) {
        this.text = text;
        this.at = start;
    }

    Token next() {
        skipBlanks();
        int start = line;
        if (at >= text.length()) {
            return new Token(Token.Kind.END, "", start);
        }
        if (Character.isJavaIdentifierStart(text.charAt(at))) {
            return new Token(Token.Kind.WORD, word(), start);
        }
        if (text.startsWith("\"\"\"", at)) {
            return new Token(Token.Kind.STRING, block(), start);
        }
        if (text.charAt(at) == '"') {
            return new Token(Token.Kind.STRING, quoted('"'), start);
        }
        if (text.charAt(at) == '\'') {
            return new Token(Token.Kind.SYMBOL, quoted('\''), start);
        }
        return new Token(Token.Kind.SYMBOL, text.substring(at, ++at), start);
    }

    /** Where the last token ends. */
    int position() {
        return at;
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                skipTo("\n", 0);
            } else if (text.startsWith("/*", at)) {
                skipTo("*/", 2);
            } else if (Character.isWhitespace(text.charAt(at))) {
                advance();
            } else {
                return;
            }
        }
    }

    private void skipTo(String end, int length) {
        int found = text.indexOf(end, at + length);
        int stop = found < 0 ? text.length() : found + length;
        while (at < stop) {
            advance();
        }
    }

    private char advance() {
        char character = text.charAt(at++);
        if (character == '\n') {
            line++;
        }
        return character;
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(char quote) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at, text.length());
        at = Math.min(at + 1, text.length());
        return Escapes.translated(text.substring(Math.min(start, end), end));
    }

    private String block() {
        at += 3;
        int start = at;
        while (at < text.length() && !text.startsWith("\"\"\"", at)) {
            if (advance() == '\\' && at < text.length()) {
                advance();
            }
        }
        String content = text.substring(start, at);
        at = Math.min(at + 3, text.length());
        return Escapes.translated(content.substring(content.indexOf('\n') + 1).stripIndent());
    }
}

package dev.autogen.script;

import java.util.List;

/**
 * The change of what a revision revises, in its source.
 *
 * <p>Everything else stays as it was written, but for the sentence in the Javadoc that autogen wrote about it.
 */
public final class ParentEdit {
    private final String text;
    private JavaTokens tokens;

    private ParentEdit(String text) {
        this.text = text;
        this.tokens = new JavaTokens(text);
    }

    /**
     * The source with another parent.
     *
     * @param former the identifiers of the parents that it has
     * @param parent the identifier of the one that it gets
     * @throws IllegalArgumentException when the source has no revision
     */
    public static String of(String source, List<String> former, String parent) {
        return new ParentEdit(source).edited(former, parent);
    }

    private String edited(List<String> former, String parent) {
        String value = "\"" + parent + "\"";
        int annotation = annotation();
        int afterId = -1;
        for (Token name = tokens.next(); !name.is(")"); name = tokens.next()) {
            require(name);
            if (name.is(",")) {
                continue;
            }
            require(tokens.next());
            int start = tokens.position();
            int end = endOfValue();
            if (name.is("revises")) {
                return replaced(annotation, former, parent, start, end, " " + value);
            }
            afterId = name.is("id") ? end : afterId;
        }
        return replaced(annotation, former, parent, afterId, afterId, ", revises = " + value);
    }

    /** Goes to the members of the annotation; gives the place where it begins. */
    private int annotation() {
        int start = 0;
        for (Token token = tokens.next(); ; token = tokens.next()) {
            require(token);
            if (token.is("@")) {
                start = tokens.position();
            } else if (token.is("Revision") && start > 0 && isName(start)) {
                require(tokens.next());
                return start;
            }
        }
    }

    /** Whether there is nothing but the name of a type since the place. */
    private boolean isName(int start) {
        return text.substring(start, tokens.position()).matches("[\\w.\\s]+");
    }

    /** Reads on to the last token of a value. */
    private int endOfValue() {
        int depth = 0;
        int end = tokens.position();
        JavaTokens ahead = new JavaTokens(text, end);
        for (Token token = ahead.next(); ; token = ahead.next()) {
            require(token);
            boolean over = depth == 0 && (token.is(",") || token.is(")"));
            if (over) {
                tokens = new JavaTokens(text, end);
                return end;
            }
            depth += token.is("{") || token.is("(") ? 1 : token.is("}") || token.is(")") ? -1 : 0;
            end = ahead.position();
        }
    }

    private String replaced(int annotation, List<String> former, String parent, int start, int end, String value) {
        String said = former.isEmpty() ? "<p>The first revision." : "<p>Revises " + String.join(", ", former) + ".";
        String head = text.substring(0, annotation).replace(said, "<p>Revises " + parent + ".");
        return head + text.substring(annotation, start) + value + text.substring(end);
    }

    private static void require(Token token) {
        if (token.kind() == Token.Kind.END) {
            throw new IllegalArgumentException("there is no whole @Revision in the source");
        }
    }
}

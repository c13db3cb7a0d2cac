package dev.autogen.report;

/**
 * Whether texts for people carry the escape sequences of a terminal's colours.
 *
 * @see <a href="https://www.ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48, SGR</a>
 */
public enum Style {
    PLAIN,
    COLOURED;

    public String heading(String text) {
        return sequence("1", text);
    }

    String added(String text) {
        return sequence("32", text);
    }

    String removed(String text) {
        return sequence("31", text);
    }

    String changed(String text) {
        return sequence("33", text);
    }

    String faint(String text) {
        return sequence("2", text);
    }

    private String sequence(String code, String text) {
        return this == COLOURED ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

package dev.autogen.script;

import dev.autogen.schema.AutogenException;

/** A file template that cannot name a Java class. */
public final class InvalidFileTemplateException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String template;

    InvalidFileTemplateException(String template, String reason) {
        super(Kind.USAGE, "The file template \"" + template + "\" " + reason + "; it may hold " + FileTemplate.TOKENS);
        this.template = template;
    }

    /** The template as given. */
    public String template() {
        return template;
    }
}

package dev.autogen.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a constraint or index, with who gave it.
 *
 * <p>Only an explicit name takes part in comparison. An implicit one, such as Hibernate's {@code FK…} hashes, is used when
 * the object is created and never causes a rename. Without a text, PostgreSQL chooses the name.
 *
 * @param text the name as the catalog spells it
 * @param explicit whether a person chose it, or a database already bears it
 */
public record Label(Optional<String> text, boolean explicit) {

    private static final Label UNNAMED = new Label(Optional.empty(), false);

    public Label {
        Objects.requireNonNull(text, "text");
        if (explicit && text.isEmpty()) {
            throw new IllegalArgumentException("an explicit label needs a text");
        }
    }

    public static Label explicit(String text) {
        return new Label(Optional.of(text), true);
    }

    public static Label implicit(String text) {
        return new Label(Optional.of(text), false);
    }

    public static Label unnamed() {
        return UNNAMED;
    }

    /** The text of an object that must have one, because it lives in a database or in a planned operation. */
    public String required() {
        return text.orElseThrow(() -> new IllegalStateException("this constraint or index has no name yet"));
    }

    /** The name for people. */
    @Override
    public String toString() {
        return text.orElse("(unnamed)");
    }
}

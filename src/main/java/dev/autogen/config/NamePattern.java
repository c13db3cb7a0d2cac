package dev.autogen.config;

import dev.autogen.schema.Name;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern that names of database objects match, case counting.
 *
 * <p>{@code *} stands for any characters, also none. A pattern with a dot is matched with {@code schema.name}, one without
 * with the name alone, in whatever schema.
 *
 * @param text the pattern, such as {@code audit_*} or {@code stock.*}
 */
public record NamePattern(String text) {

    public boolean matches(Name name, String defaultSchema) {
        String subject = text.contains(".") ? name.schema().orElse(defaultSchema) + "." + name.name() : name.name();
        return expression().matcher(subject).matches();
    }

    private Pattern expression() {
        return Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}

package dev.autogen.config;

import java.util.stream.Collectors;

/** The settings in a table for people to read. */
public final class SettingsDocumentation {

    private static final String HEAD = "| Setting | Value | Default | What it does |\n|---|---|---|---|\n";

    private SettingsDocumentation() {}

    /** The table in Markdown, a line for each setting, with a final newline. */
    public static String markdown() {
        return Keys.ALL.stream().map(SettingsDocumentation::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static <T> String row(Key<T> key) {
        String fallback = key.fallback()
                .map(key.type()::print)
                .map(SettingsDocumentation::code)
                .orElse("");
        return "| " + code(key.name()) + " | " + key.type().shape() + " | " + fallback + " | " + key.meaning() + " |\n";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}

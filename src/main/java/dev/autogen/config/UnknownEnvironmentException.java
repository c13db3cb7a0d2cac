package dev.autogen.config;

import dev.autogen.schema.AutogenException;
import java.util.List;
import java.util.Optional;

/** An environment that the settings file does not describe. */
public final class UnknownEnvironmentException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String environment;
    private final transient List<String> known;

    UnknownEnvironmentException(String environment, Optional<String> file, List<String> known) {
        super(Kind.USAGE, message(environment, file, known));
        this.environment = environment;
        this.known = List.copyOf(known);
    }

    private static String message(String environment, Optional<String> file, List<String> known) {
        if (file.isEmpty()) {
            return "There is no settings file, so no environment " + environment
                    + "; write an autogen.toml with a table [env." + environment + "], or leave --name out.";
        }
        String others = known.isEmpty() ? "it describes none" : "it describes " + String.join(", ", known);
        return file.get() + " describes no environment " + environment + " (" + others
                + "); add a table [env." + environment + "]"
                + Nearest.to(environment, known)
                        .map(near -> ", or did you mean " + near + "?")
                        .orElse(".");
    }

    /** The environment that was asked for. */
    public String environment() {
        return environment;
    }

    /** Those that there are, sorted. */
    public List<String> known() {
        return known;
    }
}

package dev.autogen.config;

import dev.autogen.schema.AutogenException;
import java.util.Optional;

/** A setting that autogen does not know. */
public final class UnknownSettingException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Optional<String> suggestion;

    UnknownSettingException(String key, Place place, Optional<String> suggestion, String hint) {
        super(
                Kind.USAGE,
                place + ": there is no setting " + key
                        + suggestion.map(near -> "; did you mean " + near + "?").orElse(".") + hint);
        this.key = key;
        this.suggestion = suggestion;
    }

    /** The key as the user wrote it. */
    public String key() {
        return key;
    }

    /** The known setting that was probably meant. */
    public Optional<String> suggestion() {
        return suggestion;
    }
}

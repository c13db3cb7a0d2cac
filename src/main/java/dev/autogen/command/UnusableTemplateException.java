package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A project could not be set up from a template. */
public final class UnusableTemplateException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private UnusableTemplateException(String message) {
        super(Kind.USAGE, message);
    }

    private UnusableTemplateException(String message, IOException cause) {
        super(Kind.USAGE, message, cause);
    }

    static UnusableTemplateException unknown(String template) {
        return new UnusableTemplateException("There is no template \"" + template + "\"; there is "
                + Template.ALL.stream().map(Template::name).sorted().collect(Collectors.joining(", ")) + ".");
    }

    static UnusableTemplateException notWritable(Path file, IOException cause) {
        return new UnusableTemplateException(
                "Cannot write " + file + ": " + cause + "; check the permissions of the directory.", cause);
    }
}

package dev.autogen.project;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;
import java.util.List;

/** A project that only holds other projects and has no classes of its own. */
public final class AggregatorProjectException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final List<String> modules;

    AggregatorProjectException(Path directory, List<String> modules) {
        super(
                Kind.USAGE,
                "%s only joins the modules %s; name the one with the entities, such as -p %s"
                        .formatted(
                                directory,
                                modules.isEmpty() ? "(none)" : String.join(", ", modules),
                                modules.isEmpty() ? "DIR" : modules.get(0)));
        this.modules = List.copyOf(modules);
    }

    public List<String> modules() {
        return modules;
    }
}

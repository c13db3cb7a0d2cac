package dev.autogen.command;

import java.util.List;
import java.util.Optional;

/**
 * What {@code init} can copy into a project.
 *
 * @param name what it is asked for by
 * @param description what it is for, in a line
 * @param files its files, relative to the project; a jar cannot be listed in a way that works everywhere
 */
public record Template(String name, String description, List<String> files) {

    private static final List<String> SETTINGS_AND_REVISIONS =
            List.of("autogen.toml", "src/main/java/migrations/README.md");

    static final List<Template> ALL = List.of(
            new Template("generic", "one database, with every setting explained", SETTINGS_AND_REVISIONS),
            new Template(
                    "spring-boot",
                    "an application of Spring Boot, whose own configuration says where the database is",
                    SETTINGS_AND_REVISIONS),
            new Template("multidb", "several databases, each with its own entities", SETTINGS_AND_REVISIONS),
            new Template(
                    "multitenant",
                    "one database with a schema for each tenant, and a version and a report for each",
                    SETTINGS_AND_REVISIONS));

    public Template {
        files = List.copyOf(files);
    }

    static Optional<Template> find(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }
}

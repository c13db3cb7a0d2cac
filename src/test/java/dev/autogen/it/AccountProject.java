package dev.autogen.it;

import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;

/**
 * A project with one entity {@code app.Account}, compiled, and no settings file.
 *
 * @param directory of the project
 */
record AccountProject(Path directory) {

    private static final String ENTITY =
            """
            package app;

            @jakarta.persistence.Entity
            public class Account {
                @jakarta.persistence.Id long id;
                String owner;
            }
            """;

    static AccountProject in(Path directory) {
        AccountProject project = new AccountProject(directory);
        project.entity("Account", ENTITY);
        return project;
    }

    /** Writes an entity and compiles the project. */
    AccountProject entity(String name, String source) {
        SourceFiles.write(directory.resolve("src/main/java/app").resolve(name + ".java"), source);
        SourceFiles.compile(directory.resolve("src/main/java/app"), Build.bundledHibernate(), classes());
        return this;
    }

    Path classes() {
        return directory.resolve("target/classes");
    }

    Path versions() {
        return directory.resolve("src/main/java/migrations");
    }

    /** Writes a revision by hand. */
    Path revision(String id, String revises, String upgrade, String downgrade) {
        String name = "R" + id + "_ByHand";
        return SourceFiles.write(
                versions().resolve(name + ".java"),
                """
                package migrations;

                import dev.autogen.migration.Migration;
                import dev.autogen.migration.Operations;
                import dev.autogen.migration.Revision;

                @Revision(id = "%s"%s, message = "by hand")
                public final class %s implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """
                        .formatted(
                                id,
                                revises.isEmpty() ? "" : ", revises = \"" + revises + "\"",
                                name,
                                upgrade,
                                downgrade));
    }

    Launcher autogen() {
        return Launcher.in(directory);
    }

    Launcher autogen(TestDatabase database) {
        return autogen().with("--url", OracleLoop.credentials(database));
    }
}

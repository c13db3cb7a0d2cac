package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code merge --auto}, which joins branches that have nothing to do with each other. */
class AutomaticMergeTest {

    private static final String USERS = "op.createTable(\"users\", table -> table.column(\"id\", \"bigint\",";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void write_what_both_branches_come_from() {
        project = RevisionsBench.in(directory, database.database())
                .withSteps("aaaa", "", USERS + " column -> column.notNull()).primaryKey(\"users_pkey\", \"id\"));");
    }

    @Test
    void branches_that_only_read_the_same_are_joined() {
        for (String id : new String[] {"b1b1", "b2b2"}) {
            project.withSteps(
                    id,
                    "aaaa",
                    """
                    op.createTable("of_%1$s", table -> table.column("user_id", "bigint"));
                    op.addForeignKey("of_%1$s", "fk_%1$s", key -> key.columns("user_id").references("users", "id"));
                    """
                            .formatted(id));
        }
        project.run("merge", "--auto", "--rev-id", "cccc").exits(ExitCode.OK);
        assertThat(project.lines("heads")).containsExactly("cccc (head) (mergepoint)");
        project.run("upgrade", "head").exits(ExitCode.OK);
    }

    @Test
    void a_table_that_both_write_has_to_be_looked_at() {
        project.withSteps("b1b1", "aaaa", "op.addColumn(\"users\", \"nick\", \"text\");")
                .withSteps("b2b2", "aaaa", "op.addColumn(\"users\", \"mail\", \"text\");");
        refused("users, which b1b1 writes, is written by b2b2");
    }

    @Test
    void a_table_that_one_writes_and_another_names_has_to_be_looked_at() {
        project.withSteps("b1b1", "aaaa", "op.addColumn(\"users\", \"nick\", \"text\");")
                .withSteps("b2b2", "aaaa", "op.createView(\"ids\", \"select id from users\");");
        refused("users, which b1b1 writes, is named by b2b2");
    }

    @Test
    void nobody_knows_what_steps_by_hand_touch() {
        project.withSteps("b1b1", "aaaa", "op.createTable(\"one\", table -> table.column(\"id\", \"bigint\"));")
                .withSteps("b2b2", "aaaa", "op.sql(\"update users set id = 1\");");
        refused("b2b2 has a step of which nobody knows what it touches: run SQL");
    }

    @Test
    void what_takes_the_same_name_elsewhere_is_found_by_carrying_it_out() {
        project.withSteps(
                        "b1b1",
                        "aaaa",
                        "op.createTable(\"one\", table -> table.column(\"id\", \"bigint\"));"
                                + " op.createIndex(\"by_id\", \"one\", index -> index.on(\"id\"));")
                .withSteps(
                        "b2b2",
                        "aaaa",
                        "op.createTable(\"two\", table -> table.column(\"id\", \"bigint\"));"
                                + " op.createIndex(\"by_id\", \"two\", index -> index.on(\"id\"));");
        refused("could not be carried out in either order", "by_id");
    }

    @Test
    void without_auto_somebody_has_to_say_what_is_merged() {
        project.run("merge").exits(ExitCode.USAGE).says("such as heads");
        project.run("merge", "--auto").exits(ExitCode.REVISION_GRAPH);
    }

    private void refused(String... reasons) {
        project.run("merge", "--auto")
                .exits(ExitCode.REVISION_GRAPH)
                .says(reasons)
                .says("Nothing was written");
        assertThat(project.lines("heads")).containsExactly("b1b1 (head)", "b2b2 (head)");
    }
}

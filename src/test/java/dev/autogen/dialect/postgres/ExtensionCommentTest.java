package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.operation.SetComment;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An extension without a comment of its users has the one that it brings. */
class ExtensionCommentTest {
    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @Test
    void the_way_back_from_a_comment_is_the_one_that_the_extension_brings() {
        DATABASE.execute("create extension \"uuid-ossp\"");
        List<String> before = dump();
        Operation comment = new SetComment(
                ObjectPath.of(ObjectPath.Kind.EXTENSION, Name.of("uuid-ossp")), Optional.empty(), Optional.of("it's"));
        run(comment);
        assertThat(dump()).isNotEqualTo(before);
        run(comment.reverse());
        assertThat(dump()).isEqualTo(before);
    }

    private static void run(Operation operation) {
        new PostgresDialect().statements(operation).forEach(statement -> DATABASE.execute(statement.sql()));
    }

    private static List<String> dump() {
        return CatalogDump.of(DATABASE.database(), "public");
    }
}

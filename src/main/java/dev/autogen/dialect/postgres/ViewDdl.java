package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.View;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements that create and drop views.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html">CREATE MATERIALIZED VIEW</a>
 */
final class ViewDdl {

    private ViewDdl() {}

    static Stream<String> create(View view) {
        Kind kind = view.materialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
        return Stream.of(
                        Stream.of("CREATE " + words(view.materialized()) + Identifier.quoted(view.name()) + " AS\n"
                                + view.query()),
                        view.indexes().stream().flatMap(index -> TableDdl.createIndex(view.name(), index, false)),
                        CommentDdl.ofNew(kind, view.name(), view.comment()))
                .flatMap(statements -> statements);
    }

    /** A view of unknown kind is taken for a plain one. */
    static String drop(Name name, Optional<View> definition) {
        return "DROP " + words(definition.map(View::materialized).orElse(false)) + Identifier.quoted(name);
    }

    private static String words(boolean materialized) {
        return materialized ? "MATERIALIZED VIEW " : "VIEW ";
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.schema.Grant;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.ObjectPath.Kind;
import dev.autogen.schema.View;
import java.util.Map;
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
                        Stream.of("CREATE " + words(view.materialized()) + Identifier.quoted(view.name())
                                + options(view.options()) + " AS\n" + view.query()),
                        view.indexes().stream().flatMap(index -> TableDdl.createIndex(view.name(), index, false)),
                        CommentDdl.ofNew(kind, view.name(), view.comment()),
                        view.columnComments().entrySet().stream()
                                .map(comment -> CommentDdl.set(
                                        ObjectPath.column(view.name(), comment.getKey()),
                                        Optional.of(comment.getValue()))),
                        view.grants().stream().map(grant -> grant(view.name(), grant)))
                .flatMap(statements -> statements);
    }

    private static String options(Map<String, String> options) {
        return options.isEmpty() ? "" : " WITH " + StorageDdl.list(options);
    }

    /** Roles belong to the server, not to the database: elsewhere there may be none of this name. */
    private static String grant(Name view, Grant grant) {
        String statement = "GRANT " + String.join(", ", grant.privileges()) + " ON " + Identifier.quoted(view) + " TO "
                + Identifier.quoted(grant.role()) + (grant.grantable() ? " WITH GRANT OPTION" : "");
        return grant.role().equals(Grant.EVERYBODY)
                ? statement
                : block("BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = " + Identifier.literal(grant.role())
                        + ") THEN " + statement + "; END IF; END");
    }

    private static String block(String code) {
        return "DO " + (code.contains("$$") ? Identifier.literal(code) : "$$ " + code + " $$");
    }

    /** A view of unknown kind is taken for a plain one. */
    static String drop(Name name, Optional<View> definition) {
        return "DROP " + words(definition.map(View::materialized).orElse(false)) + Identifier.quoted(name);
    }

    private static String words(boolean materialized) {
        return materialized ? "MATERIALIZED VIEW " : "VIEW ";
    }
}

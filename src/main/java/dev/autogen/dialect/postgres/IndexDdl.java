package dev.autogen.dialect.postgres;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Name;
import java.util.stream.Collectors;

/**
 * The statements that create and drop indexes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
final class IndexDdl {

    private IndexDdl() {}

    static String create(Name table, Index index, boolean concurrently) {
        return "CREATE "
                + (index.unique() ? "UNIQUE " : "")
                + "INDEX "
                + (concurrently ? "CONCURRENTLY " : "")
                + index.label()
                        .text()
                        .map(name -> Identifier.quoted(name) + " ")
                        .orElse("")
                + "ON "
                + Identifier.quoted(table)
                + (index.method().equals(Index.BTREE) ? "" : " USING " + Identifier.quoted(index.method()))
                + " "
                + index.parts().stream().map(IndexDdl::part).collect(Collectors.joining(", ", "(", ")"))
                + ConstraintDdl.include(index.include())
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (index.storage().isEmpty() ? "" : " WITH " + StorageDdl.list(index.storage()))
                + index.predicate().map(text -> " WHERE " + text).orElse("");
    }

    static String drop(Name index, boolean concurrently) {
        return "DROP INDEX " + (concurrently ? "CONCURRENTLY " : "") + Identifier.quoted(index);
    }

    static String part(IndexPart part) {
        return (part.expression() ? "(" + part.text() + ")" : Identifier.quoted(part.text()))
                + part.collation()
                        .map(text -> " COLLATE " + CollationText.sql(text))
                        .orElse("")
                + part.operatorClass().map(text -> " " + text).orElse("")
                + (part.descending() ? " DESC" : "")
                + nulls(part);
    }

    private static String nulls(IndexPart part) {
        if (part.nullsFirst() == part.descending()) {
            return "";
        }
        return part.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
    }
}

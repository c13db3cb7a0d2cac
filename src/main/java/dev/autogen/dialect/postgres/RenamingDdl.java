package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import java.util.stream.Stream;

/** The statements that give tables and their parts another name. */
final class RenamingDdl {

    private RenamingDdl() {}

    static Stream<String> table(Name from, Name to) {
        return Stream.of(TableDdl.alter(from) + "RENAME TO " + Identifier.quoted(to.name()));
    }

    static Stream<String> column(Name table, String from, String to) {
        return Stream.of(TableDdl.alter(table) + "RENAME COLUMN " + fromTo(from, to));
    }

    static Stream<String> constraint(Name table, String from, String to) {
        return Stream.of(TableDdl.alter(table) + "RENAME CONSTRAINT " + fromTo(from, to));
    }

    static Stream<String> index(Name from, String to) {
        return Stream.of("ALTER INDEX " + Identifier.quoted(from) + " RENAME TO " + Identifier.quoted(to));
    }

    private static String fromTo(String from, String to) {
        return Identifier.quoted(from) + " TO " + Identifier.quoted(to);
    }
}

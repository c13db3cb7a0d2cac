package dev.autogen.dialect.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A temporary table that carries columns and expressions of one or more tables of the target.
 *
 * <p>Tables share it where columns of the same name have the same definition.
 */
final class StandIn {

    /** Far below PostgreSQL's 1,600, because each check and index is planned against all columns. */
    static final int MAX_COLUMNS = 400;

    private static final int MAX_PIECES = 400;

    private final String name;
    private final Map<String, Piece> columns = new LinkedHashMap<>();
    private final List<Piece> generated = new ArrayList<>();
    private final List<Piece> constraints = new ArrayList<>();
    private final List<Piece> indexes = new ArrayList<>();

    /** @param name its name, not quoted */
    StandIn(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Whether these columns can join: none is here with another definition, and there is room. */
    boolean takes(Map<String, Piece> others) {
        boolean room = columns.size() + others.size() + generated.size() <= MAX_COLUMNS
                && generated.size() + constraints.size() + indexes.size() <= MAX_PIECES;
        return room
                && others.entrySet().stream()
                        .allMatch(other -> !columns.containsKey(other.getKey())
                                || columns.get(other.getKey())
                                        .sql()
                                        .equals(other.getValue().sql()));
    }

    void addColumns(Map<String, Piece> others) {
        others.forEach(columns::putIfAbsent);
    }

    void addGenerated(Piece column) {
        generated.add(column);
    }

    void addConstraint(Piece constraint) {
        constraints.add(constraint);
    }

    /** @param index a whole statement */
    void addIndex(Piece index) {
        indexes.add(index);
    }

    /** How many relations are locked when it is built: the table, its TOAST table with an index, and its own indexes. */
    int locks() {
        return 3 + indexes.size();
    }

    /** Everything in as few statements as there can be. */
    Stream<String> statements() {
        String elements = Stream.of(columns.values().stream(), generated.stream(), constraints.stream())
                .flatMap(pieces -> pieces)
                .map(Piece::sql)
                .collect(Collectors.joining(", "));
        return Stream.concat(
                Stream.of("CREATE TEMPORARY TABLE " + Identifier.quoted(name) + " (" + elements + ")"),
                indexes.stream().map(Piece::sql));
    }

    /** The same with a statement for each piece, so that a failure names its own. */
    Stream<Piece> steps() {
        String alter = "ALTER TABLE pg_temp." + Identifier.quoted(name) + " ADD ";
        Stream<Piece> parts = Stream.of(columns.values().stream(), generated.stream(), constraints.stream())
                .flatMap(pieces -> pieces)
                .map(piece -> piece.withSql(alter + piece.sql()));
        return Stream.concat(parts, indexes.stream());
    }

    String empty() {
        return "CREATE TEMPORARY TABLE " + Identifier.quoted(name) + " ()";
    }
}

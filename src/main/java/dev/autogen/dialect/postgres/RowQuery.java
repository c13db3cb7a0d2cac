package dev.autogen.dialect.postgres;

import dev.autogen.dialect.RowProbe;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks for rows by their keys, all in one query. */
final class RowQuery {

    private RowQuery() {}

    /** The rows that are there, by table; a probe of a missing table or column finds nothing. */
    static Map<Name, List<InitialRow>> run(Catalog catalog, Map<Name, Table> tables) throws SQLException {
        List<RowProbe> probes = catalog.scope().rows().stream()
                .filter(probe -> canBeAsked(probe, tables))
                .toList();
        if (probes.isEmpty()) {
            return Map.of();
        }
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            questions.add(question(i, probes.get(i)));
        }
        return catalog
                .list(String.join(" union all ", questions), row -> probes.get((int) row.number("probe")))
                .stream()
                .collect(
                        Collectors.groupingBy(RowProbe::table, Collectors.mapping(RowQuery::row, Collectors.toList())));
    }

    private static boolean canBeAsked(RowProbe probe, Map<Name, Table> tables) {
        Table table = tables.get(probe.table());
        return table != null
                && probe.key().keySet().stream()
                        .allMatch(column -> table.column(column).isPresent());
    }

    private static String question(int number, RowProbe probe) {
        return "select " + number + " as probe where exists (select from " + Identifier.quoted(probe.table())
                + RowCondition.where(probe.key()) + ")";
    }

    private static InitialRow row(RowProbe probe) {
        return new InitialRow(probe.key(), new TreeMap<>());
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Domain;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The first questions to PostgreSQL: column definitions, domains and storage parameters, each asked once.
 *
 * <p>None of them depends on the table it comes from, so they go side by side into a few wide tables.
 */
final class ColumnDrafts {

    private static final String COLUMN = "autogen_c";
    private static final String DOMAIN = "autogen_d";
    private static final String STORAGE = "autogen_o";
    private static final String TABLE = "autogen_s";

    private final Map<String, Piece> definitions = new LinkedHashMap<>();
    private final Map<SortedMap<String, String>, Piece> storages = new LinkedHashMap<>();
    private final Map<Domain, Piece> domains = new LinkedHashMap<>();

    /** Asks for a column definition without a name. */
    void ask(String definition, ObjectPath path) {
        definitions.computeIfAbsent(
                definition, key -> new Piece(COLUMN + definitions.size() + " " + definition, path, definition));
    }

    void ask(ColumnText column, ObjectPath path) {
        if (column.plainType().isEmpty()) {
            ask(column.definition(), path);
        }
    }

    /** Asks for a type where it is not one of the plain ones. */
    void askType(String type, Optional<String> collation, ObjectPath path) {
        if (collation.isPresent() || TypeSpelling.of(type).isEmpty()) {
            ask(ColumnDdl.type(type, collation), path);
        }
    }

    void ask(SortedMap<String, String> storage, ObjectPath path) {
        if (!storage.isEmpty()) {
            String name = STORAGE + storages.size();
            storages.computeIfAbsent(
                    storage,
                    key -> new Piece(
                            "CREATE TEMPORARY TABLE " + name + " (autogen_text text) WITH " + StorageDdl.list(storage),
                            path,
                            StorageDdl.list(storage)));
        }
    }

    void ask(Domain domain) {
        String name = DOMAIN + domains.size();
        domains.computeIfAbsent(domain, key -> DomainDraft.piece(domain, name));
    }

    boolean isEmpty() {
        return definitions.isEmpty() && storages.isEmpty() && domains.isEmpty();
    }

    List<Piece> statements() {
        List<Piece> statements = new ArrayList<>(domains.values());
        statements.addAll(storages.values());
        return statements;
    }

    List<StandIn> standIns() {
        List<StandIn> standIns = new ArrayList<>();
        int number = 0;
        for (Piece piece : definitions.values()) {
            if (number % StandIn.MAX_COLUMNS == 0) {
                standIns.add(new StandIn(TABLE + standIns.size()));
            }
            standIns.get(standIns.size() - 1).addColumns(Map.of(COLUMN + number, piece));
            number++;
        }
        return standIns;
    }

    ColumnAnswers answers(Workbench.Built built) {
        Map<String, Column> columns = built.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.name().startsWith(COLUMN))
                .collect(Collectors.toMap(Column::name, Function.identity()));
        Map<String, SortedMap<String, String>> options = built.tables().stream()
                .filter(table -> table.name().name().startsWith(STORAGE))
                .collect(Collectors.toMap(table -> table.name().name(), Table::storage));
        Map<String, Domain> types = built.domains().stream()
                .collect(Collectors.toMap(domain -> domain.name().name(), Function.identity()));
        return new ColumnAnswers(
                numbered(definitions, COLUMN, columns),
                numbered(storages, STORAGE, options),
                numbered(domains, DOMAIN, types));
    }

    private static <K, V> Map<K, V> numbered(Map<K, Piece> asked, String prefix, Map<String, V> found) {
        Map<K, V> answers = new LinkedHashMap<>();
        int number = 0;
        for (K question : asked.keySet()) {
            V answer = found.get(prefix + number++);
            if (answer == null) {
                throw new IllegalStateException("PostgreSQL built " + question + " and does not show it");
            }
            answers.put(question, answer);
        }
        return answers;
    }
}

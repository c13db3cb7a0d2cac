package dev.autogen.runtime;

import dev.autogen.script.Graphs;
import dev.autogen.script.RevisionGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The situations of {@code version-graph.md}, read.
 *
 * @param sections its sections in order
 */
record GraphDocument(List<Section> sections) {
    private static final Path FILE = Path.of("src/test/resources/dev/autogen/runtime/version-graph.md");
    private static final Pattern TITLE = Pattern.compile("## (V\\d+) .+");
    private static final Pattern REFERENCE = Pattern.compile("`([\\w.]+#\\w+)`");
    private static final String GRAPH = "Graph: ";

    /**
     * A situation.
     *
     * @param references the tests that show it elsewhere
     */
    record Section(String number, List<Row> rows, List<String> references) {}

    /**
     * A row of a table.
     *
     * @param graph the name or the revisions of the graph above the table, empty for none
     * @param columns the names of the columns
     * @param cells what the row holds
     */
    record Row(String graph, List<String> columns, List<String> cells) {

        String cell(String column) {
            return cells.get(columns.indexOf(column));
        }

        boolean isOf(String column) {
            return columns.contains(column);
        }

        /** The part of a message in the column, where it speaks of an error. */
        Optional<String> error(String column) {
            return Optional.of(cell(column))
                    .filter(text -> text.startsWith("error: "))
                    .map(text -> text.substring("error: ".length()));
        }
    }

    static GraphDocument read() {
        try {
            return new GraphDocument(new Reader().sections(Files.readAllLines(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> numbers() {
        return sections.stream().map(Section::number);
    }

    /** Reads line by line. */
    private static final class Reader {
        private final Map<String, String> graphs = new HashMap<>();
        private final List<Section> sections = new ArrayList<>();
        private String graph = "";
        private List<String> columns = List.of();

        List<Section> sections(List<String> lines) {
            lines.forEach(this::line);
            return sections;
        }

        private void line(String line) {
            Matcher title = TITLE.matcher(line);
            if (title.matches()) {
                sections.add(new Section(title.group(1), new ArrayList<>(), new ArrayList<>()));
                graph = "";
            } else if (line.startsWith(GRAPH)) {
                String name = line.substring(GRAPH.length());
                graph = graphs.getOrDefault(name, name);
            } else if (line.startsWith("|")) {
                row(cells(line));
            } else {
                columns = List.of();
                REFERENCE.matcher(line).results().forEach(found -> last().references()
                        .add(found.group(1)));
            }
        }

        private void row(List<String> cells) {
            if (columns.isEmpty()) {
                columns = cells;
            } else if (sections.isEmpty()) {
                graphs.put(cells.get(0), cells.get(1));
            } else if (!cells.get(0).startsWith("---")) {
                last().rows().add(new Row(graph, columns, cells));
            }
        }

        private Section last() {
            return sections.get(sections.size() - 1);
        }

        private static List<String> cells(String line) {
            String inner = line.substring(1, line.lastIndexOf('|'));
            return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
        }
    }

    /** The graph of a list of revisions. */
    static RevisionGraph graph(String revisions) {
        return Graphs.of(revisions.split(";\\s*"));
    }
}

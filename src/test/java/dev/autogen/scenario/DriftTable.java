package dev.autogen.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The drifts of {@link DriftIT} as a table for people: how many of each group, and the first of them. */
public final class DriftTable {
    private static final String HEAD =
            "| What drifts | Found | For example | What `check` says | What a revision does |\n|---|---|---|---|---|\n";

    private DriftTable() {}

    /** The table in Markdown, with a final newline. */
    public static String markdown(Path file) {
        Map<String, List<Drift>> groups = read(file).stream()
                .collect(Collectors.groupingBy(Drift::group, LinkedHashMap::new, Collectors.toList()));
        long all = groups.values().stream().mapToLong(List::size).sum();
        long found = groups.values().stream().mapToLong(DriftTable::found).sum();
        return HEAD
                + groups.values().stream().map(DriftTable::row).collect(Collectors.joining())
                + "| **all** | " + found + " of " + all + " | | | |\n";
    }

    private static List<Drift> read(Path file) {
        try {
            return Drift.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long found(List<Drift> drifts) {
        return drifts.stream().filter(drift -> drift.differences().size() == 1).count();
    }

    private static String row(List<Drift> drifts) {
        Drift first = drifts.get(0);
        return "| " + first.group() + " | " + found(drifts) + " of " + drifts.size() + " | " + first.title() + " | "
                + code(first.differences()) + " | " + code(first.operations()) + " |\n";
    }

    private static String code(List<String> lines) {
        return lines.stream().map(line -> "`" + line.replace("|", "\\|") + "`").collect(Collectors.joining("<br>"));
    }
}

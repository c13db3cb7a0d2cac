package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.diff.DiffResult;

/**
 * Differences that no operation settles.
 *
 * @param differences those of structure that autogen reads
 * @param tables those of structure that it only holds side by side
 */
public record Unsettled(DiffResult differences, List<SpecialDifference> tables) {

    public Unsettled {
        tables = List.copyOf(tables);
    }

    /**
     * The differences in words.
     *
     * @param sources where the target's objects come from
     */
    public List<String> lines(Map<ObjectPath, String> sources) {
        List<String> lines = new ArrayList<>(new DifferenceDescriber(sources).describe(differences));
        tables.forEach(difference -> lines.add(difference.text()));
        return lines;
    }

    boolean isEmpty() {
        return lines(Map.of()).isEmpty();
    }
}

package dev.autogen.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Graphs for tests, written as lines such as {@code "c < a b + x # label % 7.2 ~ y z"}: c revises a, b, depends on x, replaces y, z. */
public final class Graphs {
    public static final RevisionGraph LINE = of("a", "b < a", "c < b", "d < c", "e < d");

    public static final RevisionGraph BRANCHES =
            of("a", "b < a", "c1 < b # c1branch", "d1 < c1", "c2 < b # c2branch", "d2 < c2");

    public static final RevisionGraph MERGED =
            of("a", "b < a", "c1 < b # c1branch", "d1 < c1", "c2 < b # c2branch", "d2 < c2", "e < d1 d2", "f < e");

    private Graphs() {}

    public static RevisionGraph of(String... revisions) {
        return RevisionGraph.of(Arrays.stream(revisions).map(Graphs::header).toList());
    }

    public static RevisionHeader header(String line) {
        String[] replacing = line.split("~");
        String[] read = replacing[0].split("%");
        String[] labelled = read[0].split("#");
        String[] dependent = labelled[0].split("\\+");
        String[] parented = dependent[0].split("<");
        String id = parented[0].strip();
        return new RevisionHeader(
                id,
                words(parented),
                "",
                words(labelled),
                words(dependent),
                false,
                List.of(),
                words(read).stream().findFirst(),
                words(replacing),
                "R" + id,
                Optional.of(Path.of("R" + id + ".java")),
                Optional.empty());
    }

    private static List<String> words(String[] parts) {
        List<String> words = new ArrayList<>();
        if (parts.length > 1) {
            words.addAll(Arrays.asList(parts[1].strip().split(" ")));
        }
        return words;
    }
}

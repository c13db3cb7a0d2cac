package dev.autogen.runtime;

import dev.autogen.script.Graphs;
import dev.autogen.script.RevisionGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Graphs with roots, branches, merges, dependencies and labels, and places in them, by a seed. */
final class RandomGraph {
    private final Random random;
    private final RevisionGraph graph;

    RandomGraph(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        graph = Graphs.of(lines(2 + random.nextInt(30)));
    }

    RevisionGraph graph() {
        return graph;
    }

    /** Names for an upgrade, one to three. */
    String[] targets() {
        List<String> names = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            names.add(random.nextInt(4) == 0 ? "heads" : name(any()));
        }
        return names.toArray(String[]::new);
    }

    /** A revision of these, or the base, in its branch or not. */
    String below(Set<String> applied) {
        List<String> ids = new ArrayList<>(new TreeSet<>(applied));
        if (ids.isEmpty() || random.nextInt(6) == 0) {
            return "base";
        }
        String id = ids.get(random.nextInt(ids.size()));
        return random.nextBoolean() ? id : id + "@" + (random.nextInt(4) == 0 ? "base" : id);
    }

    private String name(String id) {
        List<String> labels = graph.get(id).branchLabels();
        return labels.isEmpty() || random.nextBoolean() ? id : labels.get(0) + "@heads";
    }

    private String any() {
        return graph.revisions().get(random.nextInt(graph.revisions().size())).id();
    }

    private String[] lines(int size) {
        List<String> lines = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            String label = random.nextInt(4) == 0 ? " # l" + number : "";
            lines.add("r" + number + parents(number) + dependencies(number, labels) + label);
            if (!label.isEmpty()) {
                labels.add("l" + number);
            }
        }
        Collections.shuffle(lines, random);
        return lines.toArray(String[]::new);
    }

    /** Mostly the one before, so that there are lines as well as branches and merges. */
    private String parents(int number) {
        Set<String> parents = new TreeSet<>();
        int count = number == 0 ? 0 : Arrays.asList(0, 1, 1, 1, 1, 2, 3).get(random.nextInt(7));
        for (; count > 0; count--) {
            parents.add("r" + (random.nextBoolean() ? number - 1 : random.nextInt(number)));
        }
        return parents.isEmpty() ? "" : " < " + String.join(" ", parents);
    }

    private String dependencies(int number, List<String> labels) {
        if (number == 0 || random.nextInt(4) > 0) {
            return "";
        }
        Set<String> names = new HashSet<>(List.of("r" + random.nextInt(number)));
        if (!labels.isEmpty()) {
            names.add(labels.get(random.nextInt(labels.size())));
        }
        return names.stream().sorted().collect(Collectors.joining(" ", " + ", ""));
    }
}

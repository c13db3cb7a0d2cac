package dev.autogen.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant, by edit distance. */
public final class Nearest {

    private Nearest() {}

    /** The closest word, unless more than a third of the letters would have to change. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= tolerance(word))
                .min(Comparator.comparing((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int tolerance(String word) {
        return Math.max(2, word.length() / 3);
    }

    /** The number of letters to insert, delete, replace or swap with their neighbour. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replace = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int insertOrDelete = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        int swap = swapped ? cost[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
        return Math.min(Math.min(replace, insertOrDelete), swap);
    }
}

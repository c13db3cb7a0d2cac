package dev.autogen.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rewriters that come with autogen, by the names that settings use. */
public final class BuiltInRewriters {
    private static final String SKIP_VIEWS = "skip-views";
    private static final String SUPPRESS_DROP_TABLE = "suppress-drop-table";
    private static final String COLUMN_ORDER = "column-order";

    private BuiltInRewriters() {}

    /** The names, sorted. */
    public static List<String> names() {
        return List.of(COLUMN_ORDER, SKIP_VIEWS, SUPPRESS_DROP_TABLE);
    }

    /**
     * The rewriter of a name, if it is one of ours.
     *
     * @throws InvalidRewriterException when it does not take the parameters
     */
    public static Optional<Rewriter> named(String name, Map<String, List<String>> parameters) {
        return switch (name) {
            case SKIP_VIEWS -> Optional.of(known(name, parameters, Set.of(), new SkipViews()));
            case SUPPRESS_DROP_TABLE -> Optional.of(known(name, parameters, Set.of(), new SuppressDropTable()));
            case COLUMN_ORDER ->
                Optional.of(known(name, parameters, Set.of("first", "last", "rest"), columnOrder(parameters)));
            default -> Optional.empty();
        };
    }

    private static Rewriter columnOrder(Map<String, List<String>> parameters) {
        String rest = String.join(",", parameters.getOrDefault("rest", List.of("given")));
        if (!Set.of("given", "alphabetical").contains(rest)) {
            throw new InvalidRewriterException(
                    COLUMN_ORDER, "rest is \"" + rest + "\", but can only be given or alphabetical");
        }
        return new ColumnOrder(
                parameters.getOrDefault("first", List.of()),
                parameters.getOrDefault("last", List.of()),
                rest.equals("alphabetical"));
    }

    private static Rewriter known(
            String name, Map<String, List<String>> parameters, Set<String> allowed, Rewriter rewriter) {
        Set<String> unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(allowed);
        if (!unknown.isEmpty()) {
            String choice =
                    allowed.isEmpty() ? "it takes none" : "it takes " + String.join(", ", new TreeSet<>(allowed));
            throw new InvalidRewriterException(
                    name, "it has no parameter " + String.join(", ", unknown) + "; " + choice);
        }
        return rewriter;
    }
}

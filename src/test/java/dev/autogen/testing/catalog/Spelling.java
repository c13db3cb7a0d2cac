package dev.autogen.testing.catalog;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How definitions are spelled where an order is of no account.
 *
 * @param sortKeys whether the columns of keys and of their indexes are sorted
 * @param sortConstants whether the constants in {@code = ANY (ARRAY[…])} and the conditions of a check are sorted, and
 *     chains within chains of {@code AND} or {@code OR} are one
 */
public record Spelling(boolean sortKeys, boolean sortConstants) {

    private static final Pattern KEY =
            Pattern.compile("^((?:PRIMARY KEY|UNIQUE(?: NULLS NOT DISTINCT)?) \\()([^()]*)(\\).*)$");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("^FOREIGN KEY \\(([^()]*)\\) REFERENCES (.*?)\\(([^()]*)\\)(.*)$");
    private static final Pattern INDEX = Pattern.compile("^(CREATE UNIQUE INDEX .* USING btree \\()([^()]*)(\\).*)$");
    private static final Pattern CONDITIONS =
            Pattern.compile("^(CHECK \\(\\()(\\([^()]*\\)(?: AND \\([^()]*\\))+)(\\)\\).*)$");
    private static final Pattern NESTED_AND = nested(" AND ");
    private static final Pattern NESTED_OR = nested(" OR ");
    private static final Pattern CONSTANTS =
            Pattern.compile("((?:= ANY|<> ALL) \\(+ARRAY\\[)((?:'(?:[^']|'')*'|[^\\]'])*)(\\])");
    private static final Pattern ITEM =
            Pattern.compile("(?:'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\([^()]*\\)|[^,'\"(])+");

    /** The fact in this spelling. */
    public CatalogFact apply(CatalogFact fact) {
        CatalogFact result = fact;
        if (sortConstants) {
            String flat = flattened(NESTED_OR, flattened(NESTED_AND, result.value()));
            result = result.withValue(sortedConditions(sortedGroups(CONSTANTS, flat)));
        }
        return sortKeys && fact.key().equals("definition") ? withSortedKey(result) : result;
    }

    private static CatalogFact withSortedKey(CatalogFact fact) {
        UnaryOperator<String> sorter =
                switch (fact.kind()) {
                    case "constraint" -> text -> sortedPairs(sortedGroups(KEY, text));
                    case "index" -> text -> sortedGroups(INDEX, text);
                    default -> UnaryOperator.identity();
                };
        return fact.withValue(sorter.apply(fact.value()));
    }

    /** Sorts the items of each match's second group. */
    private static String sortedGroups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                        + items(match.group(2)).stream().sorted().collect(joining(", "))
                        + match.group(3)));
    }

    /** Sorts the plain conditions of a check, which Hibernate writes in another order in each run. */
    private static String sortedConditions(String text) {
        Matcher check = CONDITIONS.matcher(text);
        return check.matches()
                ? check.group(1)
                        + Arrays.stream(check.group(2).split(" AND ")).sorted().collect(joining(" AND "))
                        + check.group(3)
                : text;
    }

    /** A chain in parentheses within one of its own kind: {@code BETWEEN} is such a chain, and no other text makes one. */
    private static Pattern nested(String connector) {
        String link = "[^()]*+";
        for (int depth = 0; depth < 6; depth++) {
            link = "(?:[^()]++|\\(" + link + "\\))*+";
        }
        String chain = "\\((\\(" + link + "\\)(?:" + connector + "\\(" + link + "\\))+)\\)";
        return Pattern.compile("(?<=" + connector + ")" + chain + "|" + chain + "(?=" + connector + ")");
    }

    private static String flattened(Pattern nested, String text) {
        String flat = nested.matcher(text).replaceAll("$1$2");
        return flat.equals(text) ? text : flattened(nested, flat);
    }

    private static String sortedPairs(String text) {
        Matcher key = FOREIGN_KEY.matcher(text);
        if (!key.matches()) {
            return text;
        }
        List<String> columns = items(key.group(1));
        List<String> targets = items(key.group(3));
        List<Integer> order = IntStream.range(0, columns.size())
                .boxed()
                .sorted((a, b) -> columns.get(a).compareTo(columns.get(b)))
                .toList();
        return "FOREIGN KEY (%s) REFERENCES %s(%s)%s"
                .formatted(
                        order.stream().map(columns::get).collect(joining(", ")),
                        key.group(2),
                        order.stream().map(targets::get).collect(joining(", ")),
                        key.group(4));
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            items.add(item.group().strip());
        }
        return items;
    }
}

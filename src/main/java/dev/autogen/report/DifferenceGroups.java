package dev.autogen.report;

import dev.autogen.diff.Attribute;
import dev.autogen.schema.ObjectPath;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many differences there are of each kind, such as {@code unexpected index} and {@code changed column type}. */
final class DifferenceGroups {
    private static final String OTHER = "other";

    private static final Pattern THERE_OR_NOT = Pattern.compile("((?:missing|unexpected) " + kinds() + ") .*");

    /** The first attribute counts where one line tells of several. */
    private static final Pattern CHANGED =
            Pattern.compile("(changed " + kinds() + ") .+? (" + attributes() + "|missing rows): .*");

    private DifferenceGroups() {}

    /** The numbers, by the names of the groups. */
    static SortedMap<String, Integer> of(List<String> differences) {
        SortedMap<String, Integer> groups = new TreeMap<>();
        differences.forEach(difference -> groups.merge(group(difference), 1, Integer::sum));
        return groups;
    }

    private static String group(String difference) {
        Matcher existence = THERE_OR_NOT.matcher(difference);
        if (existence.matches()) {
            return existence.group(1);
        }
        Matcher changed = CHANGED.matcher(difference);
        return changed.matches() ? changed.group(1) + " " + changed.group(2) : OTHER;
    }

    private static String kinds() {
        return alternatives(Stream.concat(
                Arrays.stream(ObjectPath.Kind.values()).map(ObjectPath.Kind::words),
                Stream.of(
                        "primary key",
                        "unique constraint",
                        "foreign key",
                        "check",
                        "exclusion constraint",
                        "unique index")));
    }

    private static String attributes() {
        return alternatives(Arrays.stream(Attribute.values()).map(Attribute::field));
    }

    private static String alternatives(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}

package dev.autogen.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as PostgreSQL prints it, taken apart.
 *
 * @param base without length, precision and brackets: {@code character varying}, {@code timestamp with time zone}
 * @param sizes what stands in parentheses: the length, or precision and scale
 * @param array whether it is an array
 */
record TypeText(String base, List<Integer> sizes, boolean array) {
    private static final Pattern SIZES = Pattern.compile("\\((\\d+)(?:,(-?\\d+))?\\)");
    private static final String BRACKETS = "[]";

    TypeText {
        sizes = List.copyOf(sizes);
    }

    static TypeText of(String type) {
        boolean array = type.endsWith(BRACKETS);
        String element = array ? type.substring(0, type.indexOf(BRACKETS)) : type;
        List<Integer> sizes = new ArrayList<>();
        Matcher found = SIZES.matcher(element);
        if (!element.contains("\"") && found.find()) {
            sizes.add(Integer.valueOf(found.group(1)));
            if (found.group(2) != null) {
                sizes.add(Integer.valueOf(found.group(2)));
            }
            element = found.replaceFirst("");
        }
        return new TypeText(element.replaceAll(" +", " ").strip(), sizes, array);
    }

    /** The length or precision, where it is limited. */
    OptionalInt size() {
        return sizes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sizes.get(0));
    }

    /** The digits after the point, where they are limited. */
    int scale() {
        return sizes.size() > 1 ? sizes.get(1) : 0;
    }
}

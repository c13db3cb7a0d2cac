package dev.autogen.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write for revisions, such as {@code lib@head-2}, taken apart.
 *
 * @param text the whole of it
 * @param branch what stands before {@code @}
 * @param symbol the revision or the word for some, empty where steps alone are given
 * @param steps how many to go on from there, negative for down
 */
record RevisionName(String text, Optional<String> branch, String symbol, Optional<Integer> steps) {
    static final String BASE = "base";
    static final String HEAD = "head";
    static final String HEADS = "heads";
    static final String CURRENT = "current";

    private static final Pattern FORM = Pattern.compile("(?:([^@+:\\s-]+)@)?([^@+:\\s-]*)([+-]\\d{1,9})?");

    static RevisionName parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!isName(form)) {
            throw UnknownRevisionException.malformed(text);
        }
        return new RevisionName(
                text,
                Optional.ofNullable(form.group(1)),
                form.group(2),
                Optional.ofNullable(form.group(3)).map(Integer::valueOf));
    }

    /** Whether a text is a name at all. */
    static boolean isName(String text) {
        return isName(FORM.matcher(text));
    }

    private static boolean isName(Matcher form) {
        return form.matches() && (!form.group(2).isEmpty() || form.group(3) != null);
    }

    /** Whether it starts from where the database is. */
    boolean isFromCurrent() {
        return symbol.isEmpty() || symbol.equals(CURRENT);
    }

    /** Whether it is nothing but steps. */
    boolean isStepsAlone() {
        return symbol.isEmpty() && branch.isEmpty();
    }
}

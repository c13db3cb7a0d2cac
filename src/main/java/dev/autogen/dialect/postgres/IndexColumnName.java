package dev.autogen.dialect.postgres;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.IndexPart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that PostgreSQL gives to a column of an index. */
final class IndexColumnName {

    private static final Pattern CALL = Pattern.compile("(?:[\\w$]+\\.)?([\\p{L}_][\\w$]*)\\s*\\(");
    private static final String OTHER = "expr";

    private IndexColumnName() {}

    /** A column's name, the name of the function that makes up the whole expression, or {@code expr}. */
    static String of(IndexPart part) {
        if (!part.expression()) {
            return part.text();
        }
        String text = SqlText.withoutOuterParentheses(part.text());
        Matcher call = CALL.matcher(text);
        boolean whole = call.lookingAt() && SqlText.of(text).closing(call.end() - 1) == text.length() - 1;
        return whole ? Identifiers.catalogSpelling(call.group(1), false) : OTHER;
    }
}

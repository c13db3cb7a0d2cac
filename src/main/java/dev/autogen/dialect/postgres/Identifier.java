package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Identifiers and literals as SQL text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">Key words</a>
 */
final class Identifier {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    /** Every key word of PostgreSQL 14 to 18 that is not unreserved; it is an identifier only in quotes everywhere. */
    private static final Set<String> KEY_WORDS = Set.of(
            """
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case
            cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
            json_scalar json_serialize json_table json_value lateral leading least left like limit localtime
            localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
            only or order out outer overlaps overlay placing position precision primary real references returning right
            row select session_user setof similar smallint some substring symmetric system_user table tablesample then
            time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where
            window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
            xmlserialize xmltable"""
                    .split("\\s+"));

    private Identifier() {}

    /** The identifier, in quotes only where it must be. */
    static String quoted(String identifier) {
        boolean plain = PLAIN.matcher(identifier).matches() && !KEY_WORDS.contains(identifier);
        return plain ? identifier : '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** The name, unqualified in the default schema. */
    static String quoted(Name name) {
        return name.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(name.name());
    }

    /** Column names as a list between parentheses. */
    static String list(Collection<String> columns) {
        return columns.stream().map(Identifier::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A string constant that means the same under each setting of {@code standard_conforming_strings}. */
    static String literal(String value) {
        String doubled = "'" + value.replace("'", "''") + "'";
        return value.contains("\\") ? "E" + doubled.replace("\\", "\\\\") : doubled;
    }
}

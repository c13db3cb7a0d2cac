package dev.autogen.testing;

import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;

/** The types that {@link SchemaGenerator} gives to columns, with expressions over them. */
final class SchemaGeneratorTypes {

    /**
     * A way to write a type.
     *
     * @param type its text
     * @param defaults texts for a default
     * @param checks conditions over a column that stands as {@code $}
     * @param keyable whether a b-tree can order it
     */
    record Sample(String type, List<String> defaults, List<String> checks, boolean keyable) {}

    private final SchemaGeneratorChoices choose;
    private final List<Sample> samples = new ArrayList<>(List.of(
            new Sample(
                    "varchar(255)",
                    List.of("'x'", "'it''s'", "upper('a')", "current_user", "'a' || 'b'"),
                    List.of(
                            "$ in ('B', 'A', 'it''s')",
                            "$ not in ('x', 'y') or $ is null",
                            "($ in ('A'))",
                            "lower($) in ('b', 'a') and char_length($) between 1 and 5 and $ <> ''",
                            "$ like 'a%' or $ ~ '^b' or $ similar to 'c'",
                            "case when $ in ('a', 'b') then true else $ > 'c' end"),
                    true),
            new Sample("varchar", List.of("''"), List.of("$ = any (array['b', 'a'])"), true),
            new Sample("TEXT", List.of("'t'", "E'a\\nb'"), List.of("$ in ('b', 'a')", "trim($) <> ''"), true),
            new Sample("char(3)", List.of("'abc'"), List.of("$ in ('b', 'a')"), true),
            new Sample("smallint", List.of("1", "-1"), List.of("$ between 0 and 2"), true),
            new Sample("int", List.of("1+1", "42"), List.of("$ in (3, 1, 2)", "$>0", "not ($ <= 0)"), true),
            new Sample("numeric(38,2)", List.of("0", "1.5"), List.of("$ > 0.50", "mod($, 2) = 0"), true),
            new Sample("decimal(10)", List.of("1"), List.of(), true),
            new Sample("float(53)", List.of("1e3", "0.1"), List.of("$ < 'Infinity'"), true),
            new Sample("float4", List.of("1"), List.of(), true),
            new Sample("boolean", List.of("true", "false"), List.of("$ is not false"), true),
            new Sample("date", List.of("current_date", "'2020-01-02'"), List.of("$ > date '2000-01-01'"), true),
            new Sample("timestamp(6)", List.of("now()", "current_timestamp"), List.of("$ > '2000-01-01'"), true),
            new Sample("timestamp(6) with time zone", List.of("now()"), List.of("extract(year from $) > 1"), true),
            new Sample("time(0)", List.of("localtime"), List.of(), true),
            new Sample("interval second(6)", List.of("interval '5' second"), List.of(), true),
            new Sample("uuid", List.of("gen_random_uuid()"), List.of(), true),
            new Sample("bytea", List.of("'\\x00'"), List.of("octet_length($) < 9"), true),
            new Sample(
                    "jsonb", List.of("'{}'"), List.of("cast($->>'a' as varchar(255)) is not null", "$ ? 'k'"), false),
            new Sample("varchar(255) array", List.of("'{}'", "array['a','b']"), List.of("'a' = any ($)"), true),
            new Sample("integer array[5]", List.of(), List.of("array_length($, 1) < 4"), true),
            new Sample("oid", List.of(), List.of(), true),
            new Sample("inet", List.of("'127.0.0.1'"), List.of(), true),
            new Sample("int4range", List.of("'[1,3)'"), List.of("lower($) > 0"), true),
            new Sample("point", List.of(), List.of("$[0] > 0"), false),
            new Sample("xml", List.of(), List.of(), false)));

    SchemaGeneratorTypes(SchemaGeneratorChoices choose) {
        this.choose = choose;
    }

    Sample any() {
        return choose.of(samples.toArray(Sample[]::new));
    }

    /** Whether its values are text, so that a collation orders them. */
    static boolean isText(String type) {
        return List.of("varchar(255)", "varchar", "TEXT", "char(3)").contains(type);
    }

    boolean isGroupable(String type) {
        return samples.stream().anyMatch(sample -> sample.type().equals(type) && sample.keyable());
    }

    void addEnum(Name name, List<String> labels) {
        String label = "'" + labels.get(0).replace("'", "''") + "'";
        String type = SchemaGeneratorChoices.quoted(name);
        samples.add(
                new Sample(type, List.of(label), List.of("$ = " + label, "$ in (" + label + "," + label + ")"), true));
        samples.add(new Sample(type + " array", List.of(), List.of(), true));
    }

    void addComposite(Name name) {
        samples.add(new Sample(SchemaGeneratorChoices.quoted(name), List.of(), List.of("$ is not null"), false));
    }

    void addDomain(Name name) {
        String type = SchemaGeneratorChoices.quoted(name);
        samples.add(new Sample(type, List.of("'a'"), List.of("$ in ('b', 'a')", "$ <> 'z'"), true));
    }

    void addSequence(Name name) {
        String text = SchemaGeneratorChoices.quoted(name).replace("'", "''");
        samples.add(new Sample("bigint", List.of("nextval('" + text + "')"), List.of("$ > 0"), true));
    }
}

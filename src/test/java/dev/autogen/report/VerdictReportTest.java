package dev.autogen.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people and machines read about a comparison. */
class VerdictReportTest {

    private static final Verdict CLEAN = new Verdict(
            "the entities",
            "the database embedded:16",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);

    @Test
    void no_difference_is_one_sentence() {
        assertThat(CLEAN.same()).isTrue();
        assertThat(new TextReport(Style.PLAIN, false).lines(CLEAN))
                .containsExactly("No differences between the entities and the database embedded:16.");
    }

    @Test
    void each_group_has_a_heading_and_each_difference_a_line() {
        assertThat(new TextReport(Style.PLAIN, false).lines(full(false)))
                .containsExactly(
                        "4 differences between the entities and the revisions:",
                        "  + missing table account: sample.Account",
                        "  ~ changed column account.name type: text → character varying(50)",
                        "  - unexpected index account.old_idx (name)",
                        "Beyond what autogen can carry out, so write op.sql for it:",
                        "  + missing partition reading_2026 (of: reading)",
                        "Withheld by rewriters, so not counted:",
                        "  + missing view summary",
                        "Not ours, so left alone (the settings own, include and tools say what is ours):",
                        "  table flyway_schema_history",
                        "  sequence stock.legacy_seq",
                        "Notes:",
                        "  The order of enum labels was not compared.");
    }

    @Test
    void what_may_be_a_rename_is_a_group_of_its_own() {
        Verdict candidate = full(false).withRenames(List.of("rename column account.nick to pen_name"));
        assertThat(new TextReport(Style.PLAIN, false).lines(candidate))
                .containsSequence(
                        "Perhaps meant as a rename, which keeps the data (say it with @RenamedFrom, or by hand with op.renameTable, op.renameColumn):",
                        "  rename column account.nick to pen_name");
        assertThat(JsonReport.of(candidate))
                .contains("\"renames\" : [\n    \"rename column account.nick to pen_name\"\n  ]");
        assertThat(candidate.count()).isEqualTo(full(false).count());
    }

    @Test
    void what_rules_leave_out_is_counted_by_rule_and_listed_for_those_who_ask_for_more() {
        Verdict ruled = CLEAN.withLeftOut(
                List.of(new LeftOut("exclude \"old_*\"", List.of("unexpected table old_a", "missing table old_b"))));
        assertThat(ruled.same()).isTrue();
        assertThat(new TextReport(Style.PLAIN, false).lines(ruled))
                .containsExactly(
                        "No differences between the entities and the database embedded:16.",
                        "Left out by your rules, so not counted (--verbose lists it):",
                        "  2 × exclude \"old_*\"");
        assertThat(new TextReport(Style.PLAIN, true).lines(ruled))
                .endsWith(
                        "Left out by your rules, so not counted:",
                        "  2 × exclude \"old_*\"",
                        "    - unexpected table old_a",
                        "    + missing table old_b");
        assertThat(JsonReport.of(ruled))
                .contains(
                        """
                          "leftOut" : [
                            {
                              "rule" : "exclude \\"old_*\\"",
                              "count" : 2,
                              "differences" : [
                                "unexpected table old_a",
                                "missing table old_b"
                              ]
                            }
                          ],
                        """);
    }

    @Test
    void a_difference_whose_line_is_known_names_it() {
        Locations locations = new Locations(
                new TreeMap<>(Map.of("sample.Account", new Locations.Place("src/main/java/sample/Account.java", 12))));
        Verdict located = full(false).located(locations);
        assertThat(new TextReport(Style.PLAIN, false).lines(located))
                .contains(
                        "  + missing table account: sample.Account (src/main/java/sample/Account.java:12)",
                        "  ~ changed column account.name type: text → character varying(50)");
        assertThat(JsonReport.of(located))
                .contains(
                        """
                              "operation" : "rename table a to b",
                              "destroys" : [ ],
                              "source" : "sample.Account",
                              "file" : "src/main/java/sample/Account.java",
                              "line" : 12
                        """);
        assertThat(located.differences()).isEqualTo(full(false).differences());
    }

    @Test
    void many_differences_are_counted_by_kind_first() {
        List<String> reasons = IntStream.rangeClosed(1, 97)
                .mapToObj(number -> "unexpected unique index t.i" + number + " (a)")
                .collect(Collectors.toCollection(ArrayList::new));
        reasons.add("changed column t.\"a type\" nullable: false → true, default: 1 → none: sample.T#a");
        reasons.add("changed column t.b nullable: true → false");
        reasons.add("missing check of t (b > 0): sample.T");
        assertThat(new TextReport(Style.PLAIN, false).lines(different(reasons)))
                .element(1)
                .asString()
                .startsWith("  - unexpected unique index");

        reasons.add("changed table t missing rows: one");
        reasons.add("changed primary key t.t_pkey columns: a, b → a");
        reasons.add("something of another kind");
        assertThat(new TextReport(Style.PLAIN, false).lines(different(reasons)))
                .startsWith(
                        "103 differences between the entities and the revisions:",
                        "  97 × unexpected unique index",
                        "  2 × changed column nullable",
                        "  1 × changed primary key columns",
                        "  1 × changed table missing rows",
                        "  1 × missing check",
                        "  1 × other",
                        "  - unexpected unique index t.i1 (a)");
    }

    @Test
    void many_differences_of_one_kind_are_counted_once() {
        List<String> reasons = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> "missing table t" + number)
                .toList();
        assertThat(new TextReport(Style.PLAIN, false).lines(different(reasons))).hasSize(102);
    }

    @Test
    void details_are_notes_for_those_who_ask_for_more() {
        assertThat(new TextReport(Style.PLAIN, true).lines(full(false)))
                .endsWith(
                        "Notes:",
                        "  The order of enum labels was not compared.",
                        "  The columns stand in another order.");
    }

    @Test
    void several_steps_with_one_reason_are_one_difference() {
        assertThat(full(false).operations()).hasSize(4);
        assertThat(full(false).count()).isEqualTo(4);
    }

    @Test
    void what_is_withheld_counts_only_when_strict() {
        Verdict lenient = new Verdict(
                "the entities",
                "the revisions",
                List.of(),
                List.of(planned("missing view v")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        Verdict strict = new Verdict(
                "the entities",
                "the revisions",
                List.of(),
                List.of(planned("missing view v")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);

        assertThat(lenient.same()).isTrue();
        assertThat(new TextReport(Style.PLAIN, false).lines(lenient))
                .startsWith("No differences between the entities and the revisions.");
        assertThat(strict.same()).isFalse();
        assertThat(new TextReport(Style.PLAIN, false).lines(strict))
                .containsExactly(
                        "1 difference between the entities and the revisions.",
                        "Withheld by rewriters, and counted because of strict:",
                        "  + missing view v");
        assertThat(full(true).count()).isEqualTo(5);
    }

    @Test
    void colours_are_used_only_when_asked_for() {
        assertThat(new TextReport(Style.COLOURED, false).lines(full(false)))
                .contains("  \u001b[32m+ missing table account: sample.Account\u001b[0m")
                .contains("  \u001b[31m- unexpected index account.old_idx (name)\u001b[0m");
        assertThat(String.join("", new TextReport(Style.PLAIN, false).lines(full(false))))
                .doesNotContain("\u001b");
    }

    @Test
    void the_json_has_a_version_and_a_member_for_each_step() {
        assertThat(JsonReport.of(full(false)))
                .isEqualTo(
                        """
                        {
                          "version" : 1,
                          "wanted" : "the entities",
                          "found" : "the revisions",
                          "same" : false,
                          "strict" : false,
                          "groups" : {
                            "changed column type" : 1,
                            "missing table" : 1,
                            "unexpected index" : 1
                          },
                          "differences" : [
                            {
                              "reason" : "missing table account: sample.Account",
                              "operation" : "rename table a to b",
                              "destroys" : [ ]
                            },
                            {
                              "reason" : "missing table account: sample.Account",
                              "operation" : "rename table a to b",
                              "destroys" : [ ]
                            },
                            {
                              "reason" : "changed column account.name type: text → character varying(50)",
                              "operation" : "rename table a to b",
                              "destroys" : [ ]
                            },
                            {
                              "reason" : "unexpected index account.old_idx (name)",
                              "operation" : "rename table a to b",
                              "destroys" : [ ]
                            }
                          ],
                          "withheld" : [
                            {
                              "reason" : "missing view summary",
                              "operation" : "rename table a to b",
                              "destroys" : [ ]
                            }
                          ],
                          "renames" : [ ],
                          "unsettled" : [
                            "missing partition reading_2026 (of: reading)"
                          ],
                          "leftOut" : [ ],
                          "notOurs" : [
                            {
                              "kind" : "table",
                              "name" : "flyway_schema_history"
                            },
                            {
                              "kind" : "sequence",
                              "name" : "stock.legacy_seq"
                            }
                          ],
                          "notes" : [
                            "The order of enum labels was not compared.",
                            "The columns stand in another order."
                          ]
                        }
                        """);
    }

    @Test
    void the_json_of_no_difference_has_empty_groups() {
        assertThat(JsonReport.of(CLEAN))
                .contains("\"same\" : true")
                .contains("\"differences\" : [ ]")
                .contains("\"withheld\" : [ ]")
                .contains("\"notOurs\" : [ ]")
                .contains("\"notes\" : [ ]");
    }

    @Test
    void sql_stands_under_its_reason() {
        SqlStep create = new SqlStep(
                planned("missing table a"), List.of("create table a ()", "comment on table a is 'x'"), false);
        SqlStep concurrently =
                new SqlStep(planned("two\nlines"), List.of("create index concurrently i on a (b)"), true);
        SqlStep code = new SqlStep(planned("by hand"), List.of(), false);

        assertThat(SqlReport.of(List.of(create, concurrently, code)))
                .isEqualTo(
                        """
                        -- missing table a
                        create table a ();
                        comment on table a is 'x';

                        -- two
                        -- lines
                        -- outside a transaction block
                        create index concurrently i on a (b);

                        -- by hand
                        -- no SQL: rename table a to b
                        """);
        assertThat(SqlReport.of(List.of())).isEmpty();
    }

    private static Verdict full(boolean strict) {
        return new Verdict(
                "the entities",
                "the revisions",
                List.of(
                        planned("missing table account: sample.Account"),
                        planned("missing table account: sample.Account"),
                        planned("changed column account.name type: text → character varying(50)"),
                        planned("unexpected index account.old_idx (name)")),
                List.of(planned("missing view summary")),
                List.of("missing partition reading_2026 (of: reading)"),
                List.of(
                        ObjectPath.table(Name.of("flyway_schema_history")),
                        ObjectPath.of(ObjectPath.Kind.SEQUENCE, Name.of("stock", "legacy_seq"))),
                List.of("The order of enum labels was not compared."),
                List.of("The columns stand in another order."),
                strict);
    }

    private static Verdict different(List<String> reasons) {
        return new Verdict(
                "the entities",
                "the revisions",
                reasons.stream().map(VerdictReportTest::planned).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private static PlannedOperation planned(String reason) {
        return new PlannedOperation(new RenameTable(Name.of("a"), Name.of("b")), reason);
    }
}

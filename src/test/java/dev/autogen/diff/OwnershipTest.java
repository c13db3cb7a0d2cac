package dev.autogen.diff;

import static dev.autogen.diff.Compare.comparison;
import static dev.autogen.diff.Compare.lines;
import static dev.autogen.diff.Compare.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private static final Table QUARTZ =
            Table.builder(Name.of("qrtz_locks")).add(Column.of("id", "bigint")).build();
    private static final Schema LIVE = schema(
            QUARTZ,
            View.of(Name.of("report"), "SELECT 1"),
            EnumType.of(Name.of("mood"), "A"),
            Extension.of("pg_trgm"),
            Namespace.of("audit"),
            new Sequence(
                    Name.of("qrtz_locks_id_seq"),
                    SequenceOptions.defaults("bigint"),
                    Optional.of(new ColumnReference(QUARTZ.name(), "id")),
                    Optional.empty()));

    private static Comparison against(Ownership ownership, Schema target) {
        return comparison(LIVE, target, ownership, ComparisonOptions.defaults());
    }

    @Test
    void what_nobody_knows_is_not_ours_and_no_difference() {
        Comparison comparison = against(Ownership.of(Set.of()), Schema.empty());
        assertThat(lines(comparison)).isEmpty();
        assertThat(comparison.notOurs())
                .extracting(ObjectPath::toString)
                .containsExactly("enum type mood", "table qrtz_locks", "view report");
    }

    @Test
    void what_a_revision_made_is_unexpected_with_what_it_owns() {
        Comparison comparison = against(Ownership.of(Set.of(ObjectPath.table(QUARTZ.name()))), Schema.empty());
        assertThat(lines(comparison))
                .containsExactly("unexpected sequence qrtz_locks_id_seq", "unexpected table qrtz_locks");
    }

    @Test
    void a_schema_or_extension_is_unexpected_only_when_a_revision_made_it() {
        Ownership objects = new Ownership(Set.of(), Ownership.Reach.OBJECTS, List.of("audit"), Set.of());
        assertThat(lines(against(objects, Schema.empty())))
                .noneMatch(line -> line.contains("schema") || line.contains("extension"));
        Ownership made = Ownership.of(Set.of(ObjectPath.of(ObjectPath.Kind.EXTENSION, Name.of("pg_trgm"))));
        assertThat(lines(against(made, Schema.empty()))).containsExactly("unexpected extension pg_trgm");
    }

    @Test
    void everything_is_ours_between_two_databases() {
        assertThat(lines(against(Ownership.everything(), Schema.empty()))).hasSize(6);
    }

    @Test
    void a_table_of_another_tool_is_ours_only_when_an_entity_asks_for_it_or_a_revision_made_it() {
        Set<OtherTool> quartz = Set.of(OtherTool.QUARTZ);
        Ownership all = new Ownership(Set.of(), Ownership.Reach.OBJECTS, List.of("qrtz_*"), quartz);
        Comparison left = against(all, Schema.empty());
        assertThat(lines(left)).containsExactly("unexpected enum type mood", "unexpected view report");
        assertThat(left.notOurs()).extracting(ObjectPath::toString).containsExactly("table qrtz_locks");
        assertThat(lines(against(all, schema(Table.of(QUARTZ.name())))))
                .contains("unexpected column qrtz_locks.id bigint");
        Ownership made =
                new Ownership(Set.of(ObjectPath.table(QUARTZ.name())), Ownership.Reach.KNOWN, List.of(), quartz);
        assertThat(lines(against(made, Schema.empty()))).contains("unexpected table qrtz_locks");
    }

    @Test
    void a_pattern_includes_tables_of_no_revision() {
        Ownership ownership = new Ownership(Set.of(), Ownership.Reach.KNOWN, List.of("qrtz_*"), Set.of());
        assertThat(lines(against(ownership, Schema.empty())))
                .containsExactly("unexpected sequence qrtz_locks_id_seq", "unexpected table qrtz_locks");
    }

    @Test
    void an_unexpected_part_of_a_table_that_is_asked_for_is_ours() {
        assertThat(lines(against(
                        Ownership.of(Set.of()),
                        schema(QUARTZ.with(table -> table.columns(List.of(Column.of("name", "text"))))))))
                .containsExactly(
                        "missing column qrtz_locks.name text",
                        "unexpected sequence qrtz_locks_id_seq",
                        "unexpected column qrtz_locks.id bigint");
    }

    @Test
    void a_question_mark_stands_for_one_character_and_a_dot_for_itself() {
        Ownership ownership = new Ownership(Set.of(), Ownership.Reach.KNOWN, List.of("audit.p?"), Set.of());
        assertThat(ownership.owns(ObjectPath.table(Name.of("audit", "p1")))).isTrue();
        assertThat(ownership.owns(ObjectPath.table(Name.of("audit", "p12")))).isFalse();
        assertThat(ownership.owns(ObjectPath.table(Name.of("auditxp1")))).isFalse();
    }
}

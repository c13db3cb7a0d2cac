package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules leave out on PostgreSQL, and that what they leave of a plan runs. */
class RulesTest {
    private static final String ACCOUNT =
            "create table account (id bigint primary key, name character varying(20) not null)";

    private static Rule rule(Rule.Effect effect, String kind, String name, String attribute) {
        return new Rule(
                (effect == Rule.Effect.IGNORE ? "ignore " : "keep ") + kind + " " + name + " " + attribute,
                effect,
                words(kind).map(word -> ElementKind.named(word).orElseThrow()).collect(Collectors.toSet()),
                words(name).map(NamePattern::of).toList(),
                words(attribute)
                        .map(word -> Attribute.named(word).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(",")).filter(word -> !word.isEmpty());
    }

    private static Rules ignore(String kind, String name, String attribute) {
        return new Rules(List.of(rule(Rule.Effect.IGNORE, kind, name, attribute)));
    }

    private static Rules keep(String kind, String name, String attribute) {
        return new Rules(List.of(rule(Rule.Effect.KEEP, kind, name, attribute)));
    }

    private static List<String> withheld(Comparison comparison) {
        return comparison.withheld().stream()
                .flatMap(withheld -> withheld.differences().lines(Map.of()).stream())
                .toList();
    }

    private static List<String> counted(Comparison comparison) {
        return Compare.lines(comparison);
    }

    @Test
    void an_ignored_table_is_neither_made_nor_changed_nor_dropped() {
        Comparison comparison = Loop.under(
                ignore("table", "legacy_*", ""),
                "create table legacy_old (id serial, name text); create table legacy_both (id bigint);"
                        + "create index on legacy_both (id)",
                "create table legacy_new (id serial, a text); create table legacy_both (id integer, b text);"
                        + "alter table legacy_both add unique (b)");
        assertThat(counted(comparison)).isEmpty();
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing sequence legacy_new_id_seq",
                        "missing table legacy_new",
                        "missing column legacy_both.b text",
                        "missing unique constraint legacy_both.legacy_both_b_key (b)",
                        "unexpected sequence legacy_old_id_seq",
                        "unexpected table legacy_old",
                        "unexpected index legacy_both.legacy_both_id_idx (id)",
                        "changed column legacy_both.id type: bigint → integer");
    }

    @Test
    void what_refers_to_an_ignored_table_that_is_missing_is_not_made_either() {
        Comparison comparison = Loop.under(
                ignore("table", "tenant", ""),
                "create table account (id bigint primary key)",
                """
                create table tenant (id bigint primary key);
                create table account (id bigint primary key, tenant_id bigint references tenant);
                create table invoice (id bigint primary key, tenant_id bigint references tenant);
                create view tenants as select id from tenant;
                """);
        assertThat(counted(comparison))
                .containsExactly("missing table invoice", "missing column account.tenant_id bigint");
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing table tenant",
                        "missing foreign key account.account_tenant_id_fkey (tenant_id) → tenant (id)",
                        "missing foreign key invoice.invoice_tenant_id_fkey (tenant_id) → tenant (id)",
                        "missing view tenants");
    }

    @Test
    void an_ignored_column_that_is_missing_takes_along_what_lies_on_it() {
        Comparison comparison = Loop.under(
                ignore("column", "*.code", ""),
                ACCOUNT,
                """
                create table account (id bigint primary key, name character varying(20) not null, code text unique,
                    lower_code text generated always as (lower(code)) stored, check (length(code) > 2));
                create index account_code_idx on account (name, code);
                create table invoice (id bigint primary key, code text references account (code));
                create view codes as select code from account;
                """);
        assertThat(counted(comparison)).containsExactly("missing table invoice");
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing column account.code text",
                        "missing column account.lower_code text",
                        "missing column invoice.code text",
                        "missing check account.account_code_check (length(code) > 2)",
                        "missing unique constraint account.account_code_key (code)",
                        "missing foreign key invoice.invoice_code_fkey (code) → account (code)",
                        "missing index account.account_code_idx (name, code)",
                        "missing view codes");
    }

    @Test
    void a_column_that_stays_keeps_what_lies_on_it_and_what_it_is_made_of() {
        String before =
                """
                create type mood as enum ('SAD');
                create sequence nick_seq;
                create table account (id bigint primary key, name character varying(20) not null,
                    nick integer default nextval('nick_seq') not null unique, state mood, gone text);
                create index account_nick_gone on account (nick, gone);
                create index account_state on account (state, name);
                """;
        for (Rules rules : List.of(
                ignore("column", "account.nick,account.state", ""), keep("column", "account.?i*,*.state", ""))) {
            Comparison comparison = Loop.under(rules, before, ACCOUNT);
            assertThat(counted(comparison))
                    .containsExactly(
                            "unexpected column account.gone text",
                            "unexpected index account.account_nick_gone (nick, gone)");
            assertThat(withheld(comparison))
                    .containsExactly(
                            "unexpected enum type mood",
                            "unexpected sequence nick_seq",
                            "unexpected column account.nick integer",
                            "unexpected column account.state mood",
                            "unexpected unique constraint account.account_nick_key (nick)",
                            "unexpected index account.account_state (state, name)");
        }
    }

    @Test
    void a_staying_column_steps_aside_like_any_other() {
        Comparison comparison = Loop.under(
                ignore("column,index", "account.total,account.by_total", ""),
                """
                create table account (id bigint primary key, price integer,
                    total integer generated always as (price * 2) stored);
                create index by_total on account (total, price);
                """,
                "create table account (id bigint primary key, price bigint)");
        assertThat(counted(comparison)).containsExactly("changed column account.price type: integer → bigint");
        assertThat(withheld(comparison)).hasSize(2);
    }

    @Test
    void an_attribute_is_ignored_on_both_sides_and_nothing_else_is() {
        Comparison comparison = Loop.under(
                ignore("table,column", "legacy_*", "comment"),
                """
                create table legacy_a (id bigint, name text);
                comment on table legacy_a is 'old'; comment on column legacy_a.id is 'key';
                create table account (id bigint); comment on table account is 'old';
                """,
                """
                create table legacy_a (id bigint, name character varying(9));
                comment on column legacy_a.name is 'new';
                create table account (id bigint); comment on table account is 'new';
                """);
        assertThat(counted(comparison))
                .containsExactly(
                        "changed table account comment: old → new",
                        "changed column legacy_a.name type: text → character varying(9)");
        assertThat(withheld(comparison))
                .containsExactly(
                        "changed table legacy_a comment: old → none",
                        "changed column legacy_a.id comment: key → none",
                        "changed column legacy_a.name comment: none → new");
    }

    @Test
    void each_attribute_of_a_column_can_be_left_as_it_is() {
        Comparison comparison = Loop.under(
                ignore("column", "account.*", "type,nullable,default,collation"),
                "create table account (a text collate \"C\" default 'x' not null, b integer)",
                "create table account (a character varying(5) default 'y', b bigint not null); comment on column account.a is 'n'");
        assertThat(counted(comparison)).containsExactly("changed column account.a comment: none → n");
        assertThat(withheld(comparison)).hasSize(6);
    }

    @Test
    void a_type_that_stays_in_use_stays() {
        Comparison comparison = Loop.under(
                ignore("column", "account.state", "type"),
                "create type mood as enum ('SAD'); create table account (id bigint, state mood)",
                "create table account (id bigint, state character varying(9))");
        assertThat(counted(comparison)).isEmpty();
        assertThat(withheld(comparison)).contains("unexpected enum type mood");
    }

    @Test
    void a_rule_for_indexes_keeps_those_of_new_tables_out() {
        Comparison comparison = Loop.under(
                ignore("index", "*.dba_*", ""),
                ACCOUNT + "; create index dba_name on account (name); create index other on account (name, id)",
                ACCOUNT + "; create table person (id bigint primary key, name text);"
                        + "create unique index dba_person on person (name); create index plain on person (name)");
        assertThat(counted(comparison))
                .containsExactly("missing table person", "unexpected index account.other (name, id)");
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing unique index person.dba_person (name)", "unexpected index account.dba_name (name)");
        assertThat(Loop.under(
                                ignore("unique index", "", ""),
                                ACCOUNT + "; create index plain on account (name)",
                                ACCOUNT + "; create unique index sole on account (name)")
                        .withheld())
                .hasSize(1);
    }

    @Test
    void each_kind_of_constraint_can_be_left_out() {
        String parts =
                """
                create extension btree_gist;
                create table parent (id bigint);
                alter table parent add constraint p_pk primary key (id);
                create table child (id bigint, parent_id bigint, code text);
                """;
        Map<String, String> constraints = new TreeMap<>(Map.of(
                "unique constraint", "alter table child add constraint c unique (code)",
                "foreign key", "alter table child add constraint c foreign key (parent_id) references parent",
                "check", "alter table child add constraint c check (code <> 'x')",
                "exclusion constraint", "alter table child add constraint c exclude using gist (id with =)",
                "primary key", "alter table child add constraint c primary key (id)"));
        constraints.forEach((kind, sql) -> {
            Rules rules = ignore("check,foreign_key,primary_key,exclusion_constraint,unique_constraint", "child.c", "");
            assertThat(counted(Loop.under(rules, parts, parts + sql)))
                    .as(kind)
                    .filteredOn(line -> !line.contains("nullable"))
                    .isEmpty();
            assertThat(withheld(Loop.under(ignore(kind, "", ""), parts + sql, parts)))
                    .as(kind)
                    .first()
                    .asString()
                    .startsWith("unexpected " + kind);
            assertThat(withheld(Loop.under(ignore("constraint", "", ""), parts, parts + sql)))
                    .as(kind)
                    .isNotEmpty();
        });
    }

    @Test
    void types_sequences_views_schemas_and_extensions_can_be_left_out() {
        String all =
                """
                create schema audit; create extension pg_trgm;
                create type mood as enum ('SAD'); create domain amount as integer; create type pair as (a amount);
                create sequence counter; create table account (id bigint);
                create view seen as select id from account; create materialized view stored as select id from account;
                create index on stored (id);
                """;
        Rules rules = ignore("type,sequence,view,schema,extension", "", "");
        assertThat(counted(Loop.under(rules, all, "create table account (id bigint)")))
                .isEmpty();
        Comparison made = Loop.under(rules, "create table account (id bigint)", all);
        assertThat(counted(made)).isEmpty();
        assertThat(withheld(made)).hasSize(8);
    }

    @Test
    void what_cannot_be_without_an_ignored_type_or_schema_is_not_made() {
        Comparison comparison = Loop.under(
                ignore("type,schema", "", ""),
                "create table account (id bigint)",
                """
                create schema audit; create table audit.log (id bigint);
                create type mood as enum ('SAD'); create table account (id bigint, state mood default 'SAD');
                create index on account (state, id);
                """);
        assertThat(counted(comparison)).isEmpty();
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing schema audit",
                        "missing enum type mood",
                        "missing table audit.log",
                        "missing column account.state mood",
                        "missing index account.account_state_id_idx (state, id)");
    }

    @Test
    void what_is_kept_is_not_dropped_but_still_compared() {
        Comparison comparison = Loop.under(
                keep("table,column,index", "", ""),
                """
                create table old (id bigint); create index old_idx on old (id);
                create table account (id bigint primary key, name text, nick text); create index nicks on account (nick);
                alter table account add constraint named unique (name); create view v as select id from old;
                """,
                ACCOUNT);
        assertThat(counted(comparison))
                .contains(
                        "unexpected view v",
                        "unexpected unique constraint account.named (name)",
                        "changed column account.name type: text → character varying(20)");
        assertThat(withheld(comparison))
                .containsExactly(
                        "unexpected table old",
                        "unexpected column account.nick text",
                        "unexpected index account.nicks (nick)");
    }

    @Test
    void a_staying_column_that_refuses_rows_is_noted() {
        Comparison comparison = Loop.under(
                keep("column", "", ""),
                ACCOUNT + "; alter table account add a text not null, add b text not null default 'b', add c text",
                ACCOUNT);
        assertThat(withheld(comparison)).hasSize(3);
        assertThat(comparison.notes())
                .containsExactly(
                        "Column account.a stays, is NOT NULL and has no default: rows of entities, which do not"
                                + " know it, are refused.");
    }

    @Test
    void a_kept_view_keeps_what_it_reads() {
        Comparison comparison = Loop.under(
                keep("view", "", ""),
                ACCOUNT + "; alter table account add nick text; create table old (id bigint);"
                        + "create view v as select nick from account, old",
                ACCOUNT);
        assertThat(counted(comparison)).isEmpty();
        assertThat(withheld(comparison))
                .containsExactly("unexpected table old", "unexpected column account.nick text", "unexpected view v");
    }

    @Test
    void a_kept_attribute_stays_where_nobody_asks_for_one() {
        Comparison comparison = Loop.under(
                keep("", "", "default,comment"),
                "create table account (a integer default 1, b integer default 2); comment on column account.a is 'old'",
                "create table account (a integer, b integer default 3); comment on table account is 'new'");
        assertThat(counted(comparison))
                .containsExactly(
                        "changed table account comment: none → new", "changed column account.b default: 2 → 3");
        assertThat(withheld(comparison))
                .containsExactly(
                        "changed column account.a default: 1 → none", "changed column account.a comment: old → none");
    }

    @Test
    void a_name_that_differs_is_an_attribute_too() {
        Comparison comparison = Loop.under(
                ignore("", "account.*", "name"),
                ACCOUNT + "; alter table account add constraint a check (id > 0); create index b on account (name)",
                ACCOUNT + "; alter table account add constraint x check (id > 0); create index y on account (name)");
        assertThat(counted(comparison)).isEmpty();
        assertThat(withheld(comparison)).hasSize(2);
    }

    @Test
    void a_table_that_goes_takes_its_ignored_parts_along() {
        Comparison comparison = Loop.under(
                ignore("column,index", "old.*", ""), "create table old (id bigint); create index on old (id)", "");
        assertThat(counted(comparison)).containsExactly("unexpected table old");
    }

    @Test
    void a_foreign_key_goes_with_the_key_that_it_refers_to() {
        Comparison comparison = Loop.under(
                keep("foreign key", "", ""),
                """
                create table parent (id bigint primary key, code text unique); create table old (id bigint primary key);
                create table child (a text references parent (code), b bigint references parent, c bigint references old);
                """,
                "create table parent (id bigint primary key, code text); create table child (a text, b bigint, c bigint)");
        assertThat(counted(comparison))
                .containsExactly(
                        "unexpected table old",
                        "unexpected foreign key child.child_a_fkey (a) → parent (code)",
                        "unexpected foreign key child.child_c_fkey (c) → old (id)",
                        "unexpected unique constraint parent.parent_code_key (code)");
        assertThat(withheld(comparison)).containsExactly("unexpected foreign key child.child_b_fkey (b) → parent (id)");
    }

    @Test
    void a_foreign_key_stays_while_another_key_does_and_goes_with_the_last() {
        Comparison comparison = Loop.under(
                keep("foreign key,unique constraint", "", ""),
                """
                create table parent (id bigint primary key, code text, name text, constraint name_key unique (name));
                create unique index code_idx on parent (code); create unique index name_idx on parent (name);
                create table child (a text references parent (code), b text references parent (name));
                """,
                "create table parent (id bigint primary key, code text, name text); create table child (a text, b text)");
        assertThat(counted(comparison))
                .containsExactly(
                        "unexpected foreign key child.child_a_fkey (a) → parent (code)",
                        "unexpected unique index parent.code_idx (code)",
                        "unexpected unique index parent.name_idx (name)");
        assertThat(withheld(comparison))
                .containsExactly(
                        "unexpected foreign key child.child_b_fkey (b) → parent (name)",
                        "unexpected unique constraint parent.name_key (name)");
    }

    @Test
    void a_reference_of_an_ignored_table_goes_with_what_it_refers_to_and_comes_back() {
        Comparison comparison = Loop.under(
                ignore("table", "child", ""),
                """
                create table parent (id bigint primary key, code text unique, name text unique, kind text);
                create unique index kind_idx on parent (kind); alter table parent add unique (kind);
                create table old (id bigint primary key);
                create table child (a text references parent (code), b text references parent (name),
                    c bigint references old, d bigint references parent, e text references parent (kind));
                """,
                "create table parent (id bigint primary key, code text); alter table parent add kind text;"
                        + "create unique index kind_idx on parent (kind)");
        assertThat(counted(comparison))
                .containsExactly(
                        "unexpected table old",
                        "unexpected column parent.name text",
                        "unexpected unique constraint parent.parent_code_key (code)",
                        "unexpected unique constraint parent.parent_kind_key (kind)",
                        "unexpected unique constraint parent.parent_name_key (name)");
        assertThat(withheld(comparison)).containsExactly("unexpected table child");
    }

    @Test
    void a_reference_by_an_ignored_index_is_not_made() {
        Comparison comparison = Loop.under(
                ignore("unique index", "", ""),
                "create table parent (id bigint primary key, code text)",
                """
                create table parent (id bigint primary key, code text); create unique index code_idx on parent (code);
                create table child (a text references parent (code), b bigint references parent);
                """);
        assertThat(counted(comparison)).containsExactly("missing table child");
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing foreign key child.child_a_fkey (a) → parent (code)",
                        "missing unique index parent.code_idx (code)");
    }

    @Test
    void a_sequence_that_stays_keeps_the_table_that_it_belongs_to() {
        Comparison comparison = Loop.under(
                ignore("column", "account.id", ""),
                "create table old (id bigserial); create table account (id bigint default nextval('old_id_seq'), a text)",
                "create table account (id bigint, a text)");
        assertThat(counted(comparison)).isEmpty();
        assertThat(withheld(comparison))
                .containsExactly(
                        "unexpected sequence old_id_seq",
                        "unexpected table old",
                        "changed column account.id default: nextval('old_id_seq'::regclass) → none");
    }

    @Test
    void an_excluded_name_is_that_of_a_whole_object() {
        Rules rules = new Rules(List.of(Rule.excluding("exclude \"account*\"", List.of(NamePattern.of("account*")))));
        Comparison comparison = Loop.under(
                rules,
                ACCOUNT + "; create sequence account_seq; create type other as enum ('A')",
                "create type account_state as enum ('B')");
        assertThat(counted(comparison)).containsExactly("unexpected enum type other");
        assertThat(withheld(comparison))
                .containsExactly(
                        "missing enum type account_state",
                        "unexpected sequence account_seq",
                        "unexpected table account");
        Rules ofParts =
                new Rules(List.of(Rule.excluding("exclude \"account.name\"", List.of(NamePattern.of("account.name")))));
        Comparison untouched = Loop.under(ofParts, ACCOUNT, "create table account (id bigint primary key)");
        assertThat(withheld(untouched)).isEmpty();
        assertThat(untouched.notes()).containsExactly("exclude \"account.name\" matches nothing on either side.");
    }

    @Test
    void the_first_rule_that_applies_counts_and_an_idle_one_is_told() {
        Rules rules = new Rules(List.of(
                rule(Rule.Effect.IGNORE, "column", "account.*", "type"),
                rule(Rule.Effect.IGNORE, "", "acc*", ""),
                rule(Rule.Effect.KEEP, "view", "", "")));
        Comparison comparison =
                Loop.under(rules, "create table account (id integer, a text)", "create table account (id bigint)");
        assertThat(comparison.withheld())
                .extracting(Withheld::rule)
                .containsExactly("ignore column account.* type", "ignore  acc* ");
        assertThat(comparison.notes()).containsExactly("keep view   matches nothing on either side.");
    }

    @Test
    void what_nobody_owns_is_not_listed_when_a_rule_leaves_it_out() {
        Ownership ownership = Ownership.of(Set.of());
        Comparison comparison = new SchemaComparator(
                        new PostgresDialect(), ownership, keep("table", "old", ""), ComparisonOptions.defaults())
                .compare(
                        new CanonicalSchema(Schema.empty(), Schema.empty(), List.of()),
                        Compare.schema(Table.of(Name.of("old")), Table.of(Name.of("other"))));
        assertThat(comparison.notOurs()).hasToString("[table other]");
        assertThat(comparison.withheld()).isEmpty();
    }
}

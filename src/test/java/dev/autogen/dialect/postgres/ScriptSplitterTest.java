package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.ScriptStatement;
import org.junit.jupiter.api.Test;

class ScriptSplitterTest {

    @Test
    void a_script_is_cut_at_semicolons_outside_quotes_and_comments() {
        String script =
                """
                -- first; not here
                create table "a;b" (c text default ';');
                /* x; /* y; */ */ create function f() returns void language plpgsql as $$begin null; end;$$;
                ;
                select E'\\';'
                """;
        assertThat(ScriptSplitter.split(script))
                .extracting(ScriptStatement::sql)
                .containsExactly(
                        "create table \"a;b\" (c text default ';')",
                        "create function f() returns void language plpgsql as $$begin null; end;$$",
                        "select E'\\';'\n");
    }

    @Test
    void a_semicolon_inside_the_body_of_a_function_or_parentheses_ends_no_statement() {
        assertThat(
                        ScriptSplitter.split(
                                """
                        create or replace function f(n int default case when true then 1 end) returns int
                        begin atomic
                            select case when n > 1 then 2 else 3 end;
                            select 4;
                        end;
                        create rule r as on insert to a do also (insert into b values (1); insert into b values (2));
                        begin; commit
                        """))
                .extracting(statement ->
                        statement.sql().lines().findFirst().orElse("").split(" ")[0])
                .containsExactly("create", "create", "begin", "commit");
    }

    @Test
    void a_statement_knows_where_it_begins() {
        String script = "\n-- comment\n  create table a ();\n\ncreate table b ()";
        assertThat(ScriptSplitter.split(script)).allSatisfy(statement -> assertThat(script.substring(statement.start()))
                .startsWith(statement.sql()));
        assertThat(ScriptSplitter.split(script))
                .extracting(ScriptStatement::start)
                .containsExactly(script.indexOf("create"), script.lastIndexOf("create"));
    }

    @Test
    void a_script_without_statements_has_none() {
        assertThat(ScriptSplitter.split(" -- nothing\n;;")).isEmpty();
    }
}

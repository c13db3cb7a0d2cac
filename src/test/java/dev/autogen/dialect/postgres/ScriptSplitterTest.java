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

package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The bookshop on the Hibernate that autogen brings; the tests are stages of one way and run in this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleOracleIT {

    @TempDir
    static Path project;

    private static OracleLoop loop;

    @BeforeAll
    static void let_hibernate_create_it() {
        ClassPath sample = Build.sample();
        ClassPath hibernate = Build.bundledHibernate();
        List<String> classes = EntityClasses.annotated(Build.SAMPLE.resolve("target/classes"), sample.then(hibernate));
        loop = OracleLoop.of(project, sample, hibernate, classes, "sample", "public", "stock");
    }

    @AfterAll
    static void drop_the_databases() {
        loop.close();
    }

    @Test
    @Order(1)
    void hibernate_fails_on_these_statements_and_no_others() {
        assertThat(loop.creation().hibernate())
                .isEqualTo("7.4.1.Final " + Build.bundledHibernate().jar("hibernate-core"));
        assertThat(loop.creation().failures().stream().map(FailedStatement::sql))
                .containsExactlyInAnyOrderElementsOf(BookshopDdl.REFUSED);
    }

    @Test
    @Order(2)
    void check_reports_what_is_missing_because_of_them_and_nothing_else() {
        Outcome check = loop.runOnTheirs("check").exits(1);
        assertThat(check.outLines())
                .element(0)
                .asString()
                .startsWith("4 differences between the entities and database "
                        + loop.theirs().url());
        assertThat(check.outLines().subList(1, check.outLines().size()))
                .containsExactly(
                        "  + missing table discount: sample.Discount",
                        "  + missing table subscription: sample.Subscription",
                        "  ~ changed table publisher comment: none → Houses we order from; it's one row per house:"
                                + " sample.Publisher",
                        "  ~ changed column publisher.name comment: none → The house's registered name:"
                                + " sample.Publisher#name");
    }

    @Test
    @Order(3)
    void autogen_makes_what_hibernate_meant() {
        loop.run("revision", "-m", "create bookshop").succeeds();
        loop.run("upgrade", "head").succeeds();
        loop.theirs().execute(BookshopDdl.MEANT.toArray(String[]::new));
        assertThat(loop.difference()).isEmpty();
        assertThat(counters(loop.ours())).isEqualTo(counters(loop.theirs())).isNotEmpty();
    }

    @Test
    @Order(4)
    void neither_database_differs_from_the_entities() {
        assertThat(loop.run("check").succeeds().out()).startsWith("No differences between the entities and database");
        assertThat(loop.runOnTheirs("check").succeeds().out())
                .startsWith("No differences between the entities and database");
    }

    @Test
    @Order(5)
    void a_second_check_builds_nothing_on_the_database() {
        loop.theirs()
                .execute(
                        "create schema guard",
                        "create sequence guard.counted minvalue 0 start 0",
                        "create function guard.count() returns event_trigger language plpgsql as "
                                + "$$ begin perform nextval('guard.counted'); end $$",
                        "select nextval('guard.counted')",
                        "create event trigger counter on ddl_command_start execute function guard.count()");
        loop.runOnTheirs("check").succeeds();
        long first = commandsCounted();
        loop.runOnTheirs("check").succeeds();
        assertThat(first).isPositive();
        assertThat(commandsCounted()).isEqualTo(first);
        loop.theirs().execute("drop event trigger counter", "drop schema guard cascade");
    }

    @Test
    @Order(6)
    void the_way_down_leaves_nothing_and_the_way_up_works_again() {
        loop.goDownAndUpAgain();
        assertThat(counters(loop.ours())).isEqualTo(counters(loop.theirs()));
    }

    private static long commandsCounted() {
        try (Connection connection = loop.theirs().connect();
                ResultSet found = connection.createStatement().executeQuery("select last_value from guard.counted")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> counters(TestDatabase database) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet found =
                        connection.createStatement().executeQuery("select counter::text from counter order by 1")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

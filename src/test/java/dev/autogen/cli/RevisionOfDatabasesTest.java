package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code revision} and {@code check} do in a project with several databases. */
class RevisionOfDatabasesTest {

    @RegisterExtension
    final FreshDatabase orders = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase billing = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void write_settings_and_entities() throws IOException {
        Files.writeString(
                directory.resolve("autogen.toml"),
                table("orders", "shop.Purchase", orders) + table("billing", "shop.Invoice", billing));
        project = RevisionsBench.in(directory, orders.database()).withOptions(List.of("--classpath", "target/classes"));
        purchase("String article;");
        invoice("");
    }

    private static String table(String name, String entity, FreshDatabase database) {
        return "[databases.%s]%nurl = \"%s\"%nuser = \"%s\"%npassword = \"%s\"%nentities = [\"%s\"]%n"
                .formatted(name, database.url(), database.user(), database.password(), entity);
    }

    private void purchase(String fields) {
        project.withEntity("Purchase", "@Entity public class Purchase { @Id long id; " + fields + " }");
    }

    private void invoice(String fields) {
        project.withEntity("Invoice", "@Entity public class Invoice { @Id long id; " + fields + " }");
    }

    @Test
    void each_database_that_differs_has_a_body() {
        project.run("check").exits(ExitCode.DIFFERENCES);
        project.run("revision", "-m", "create all", "--rev-id", "aaaa")
                .exits(ExitCode.OK)
                .says("orders:", "missing table purchase", "billing:", "missing table invoice");
        assertThat(source("aaaa"))
                .contains("op.on(\"orders\", this::upgradeOrders);", "private void downgradeBilling(Operations op)");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(project.lines("check")).contains("orders:", "billing:");

        invoice("String payer;");
        project.run("revision", "-m", "name payers", "--rev-id", "bbbb").exits(ExitCode.OK);
        assertThat(source("bbbb")).contains("this::upgradeBilling").doesNotContain("rders");
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
        assertThat(project.run("revision", "-m", "nothing").exits(ExitCode.OK).out())
                .isEmpty();
        project.run("downgrade", "base").exits(ExitCode.OK);
        project.run("check", "--against", "revisions").exits(ExitCode.OK);
    }

    @Test
    void one_database_is_compared_on_request_and_has_a_body_all_the_same() {
        project.run("revision", "-m", "bills", "--rev-id", "aaaa", "--database", "billing")
                .exits(ExitCode.OK);
        assertThat(source("aaaa")).contains("op.on(\"billing\"").doesNotContain("rders");
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("check", "--database", "billing").exits(ExitCode.OK);
        assertThat(project.run("check", "--json").exits(ExitCode.DIFFERENCES).out())
                .contains("\"name\" : \"orders\"", "\"name\" : \"billing\"", "\"same\" : false", "\"same\" : true");
    }

    @Test
    void what_one_body_destroys_has_to_be_acknowledged() {
        project.run("revision", "-m", "all", "--rev-id", "aaaa").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        purchase("");
        project.run("revision", "-m", "less", "--rev-id", "bbbb").says("It destroys data:", "column purchase.article");
        project.run("upgrade", "head").exits(ExitCode.REFUSED_AS_DESTRUCTIVE).says("orders: ", "Not begun: billing.");
    }

    @Test
    void a_backfill_goes_to_the_database_that_has_the_column() {
        project.run("revision", "-m", "all", "--rev-id", "aaaa").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        billing.execute("insert into invoice values (1)");
        invoice("@Column(nullable = false) String payer;");
        project.run("revision", "-m", "payers", "--rev-id", "bbbb", "--backfill", "invoice.payor='x'")
                .exits(ExitCode.USAGE)
                .says("invoice.payer");
        project.run("revision", "-m", "payers", "--rev-id", "bbbb", "--backfill", "invoice.payer='x'")
                .exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(billing.database().query("select payer from invoice")).containsExactly("x");
    }

    @Test
    void an_empty_revision_has_a_body_for_each() {
        project.run("revision", "--empty", "-m", "by hand", "--rev-id", "aaaa").exits(ExitCode.OK);
        assertThat(source("aaaa")).contains("upgradeOrders", "upgradeBilling", "downgradeOrders", "downgradeBilling");
        project.run("upgrade", "head").exits(ExitCode.OK);
    }

    @Test
    void branches_of_different_databases_have_nothing_to_do_with_each_other() {
        project.withSteps("aaaa", "", "op.on(\"orders\", d -> d.createTable(\"t\", t -> t.column(\"a\", \"int\")));")
                .withSteps("bbbb", "", "op.on(\"billing\", d -> d.createTable(\"t\", t -> t.column(\"b\", \"int\")));");
        project.run("merge", "heads", "--auto", "--rev-id", "cccc").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
    }

    private String source(String id) {
        try (Stream<Path> files = Files.list(project.sources())) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith("R" + id))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Entities against a database with a schema for each tenant. */
class TenantEntitiesTest {
    private static final String ACCOUNT =
            """
            @Entity
            @Table(indexes = @Index(name = "account_nick_idx", columnList = "nick"))
            public class Account {
                enum State { OPEN, CLOSED }

                @Id @GeneratedValue(generator = "account_numbers")
                @SequenceGenerator(name = "account_numbers", sequenceName = "account_numbers")
                long id;

                @org.hibernate.annotations.ColumnDefault("'nobody'")
                String nick;

                @Enumerated @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)
                State state;

                @Enumerated(EnumType.STRING)
                State before;
            }
            """;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void make_two_tenants() {
        database.execute("create schema acme", "create schema globex");
        project = tenants("acme,globex").withEntity("Account", ACCOUNT);
    }

    private RevisionsBench tenants(String names) {
        RevisionsBench bench = RevisionsBench.in(directory, database.database());
        List<String> options = new ArrayList<>(bench.options());
        options.addAll(List.of("--tenants", names));
        options.addAll(
                List.of("--classpath", directory.resolve("target/classes").toString(), "--entities", "shop"));
        return bench.withOptions(options);
    }

    private List<Path> revisions() throws IOException {
        try (Stream<Path> files = Files.list(project.sources())) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_revision_is_written_once_and_leads_each_tenant_to_the_entities() throws IOException {
        project.run("revision", "-m", "create account").exits(ExitCode.OK).says("tenant acme");
        assertThat(revisions()).hasSize(1);
        assertThat(Files.readString(revisions().get(0))).doesNotContain("acme", "globex", "public.");
        project.run("check").exits(ExitCode.NOT_AT_HEAD);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(project.lines("check"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("OK          acme"),
                        line -> assertThat(line)
                                .startsWith("  No differences between the entities and database")
                                .endsWith(", tenant acme."),
                        line -> assertThat(line).isEqualTo("OK          globex"),
                        line -> assertThat(line).endsWith(", tenant globex."));
        project.run("status").exits(ExitCode.OK);

        database.execute("drop index globex.account_nick_idx");
        assertThat(project.run("check").exits(ExitCode.DIFFERENCES).out().lines())
                .contains("OK          acme", "DIFFERENT   globex")
                .anySatisfy(line -> assertThat(line).contains("missing index account.account_nick_idx"));
        assertThat(project.run("check", "--json").exits(ExitCode.DIFFERENCES).out())
                .contains("\"state\" : \"DIFFERENT\"", "\"exit\" : 1", "missing index account.account_nick_idx");
        database.execute("create index account_nick_idx on globex.account (nick)");

        tenants("acme,globex,initech")
                .run("upgrade", "head", "--set", "create_tenants=true")
                .exits(ExitCode.OK);
        tenants("initech").run("check").exits(ExitCode.OK);
        project.run("downgrade", "base").exits(ExitCode.OK);
        tenants("initech").run("check").exits(ExitCode.OK);
    }

    @Test
    void the_next_revision_needs_all_tenants_at_head() throws IOException {
        project.run("revision", "-m", "create account").exits(ExitCode.OK);
        tenants("acme").run("upgrade", "head").exits(ExitCode.OK);
        project.withEntity("Owner", "@Entity public class Owner { @Id long id; }");
        project.run("revision", "-m", "add owner")
                .exits(ExitCode.NOT_AT_HEAD)
                .says("globex at no revision", "name those that count with --tenants");
        assertThat(revisions()).hasSize(1);
        tenants("acme").run("revision", "-m", "add owner").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
    }

    @Test
    void revisions_are_compared_without_any_tenant() {
        RevisionsBench nowhere = new RevisionsBench(
                directory,
                Arrays.asList(
                        "--url",
                        "jdbc:postgresql://localhost:1/nothing",
                        "--tenants",
                        "select schema_name from customer",
                        "--classpath",
                        directory.resolve("target/classes").toString(),
                        "--entities",
                        "shop"),
                project.environment(),
                false);
        nowhere.run("revision", "--empty", "-m", "first", "--rev-id", "f1").exits(ExitCode.OK);
        nowhere.run("check", "--against", "revisions").exits(ExitCode.DIFFERENCES);
        nowhere.run("revision", "--against", "revisions", "-m", "create account")
                .exits(ExitCode.OK);
        nowhere.run("check", "--against", "revisions").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
    }

    @Test
    void what_tenants_share_is_made_by_others() {
        project.withEntity("Country", "@Entity @Table(schema = \"shared\") public class Country { @Id String code; }");
        project.withEntity("Owner", "@Entity public class Owner { @Id long id; @ManyToOne Country country; }");
        project.run("revision", "-m", "create all")
                .exits(ExitCode.USAGE)
                .says("cannot change what is outside of its schema", "create table shared.country");
        database.execute(
                "create schema shared", "create table shared.country (code varchar(255) not null, primary key (code))");
        project.run("revision", "-m", "create all").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
    }

    @Test
    void an_empty_tenant_is_bootstrapped() {
        project.run("revision", "-m", "create account").exits(ExitCode.OK);
        tenants("acme").run("upgrade", "head").exits(ExitCode.OK);
        assertThat(project.run("bootstrap").exits(ExitCode.USAGE).out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("FAILED      acme: "))
                .anySatisfy(line -> assertThat(line).startsWith("OK          globex: Created 3 objects"));
        project.run("check").exits(ExitCode.OK);
    }
}

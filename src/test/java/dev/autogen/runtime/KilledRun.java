package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Data;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An upgrade in a Java process of its own, which ends without goodbye at an event. */
final class KilledRun {
    static final int EXIT_CODE = 137;

    private KilledRun() {}

    /** Revisions with steps of every kind that a run can be cut short in. */
    static Chain revisions() {
        return Chain.of("a", table("one"))
                .then(
                        "b",
                        table("two"),
                        outside(index("one_idx", "one"), table("three")),
                        new Data("fill", KilledRun::fill, Optional.empty()),
                        outside(index("two_idx", "two")))
                .then("c", sql("insert into one values (2)"));
    }

    /** A revision whose statement takes a while. */
    static Chain slowRevision() {
        return Chain.of("a", outside(sql("select pg_sleep(3)")), table("one"));
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into one values (1)");
        }
    }

    /** Starts {@link #main} in a process of its own. */
    static Process start(String url, String user, String password, String revisions, int event) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        url,
                        user,
                        password,
                        revisions,
                        Integer.toString(event))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("target/killed-run.log")))
                .start();
    }

    public static void main(String[] arguments) {
        int last = Integer.parseInt(arguments[4]);
        AtomicInteger seen = new AtomicInteger();
        Migrator migrator = new Migrator(
                () -> DriverManager.getConnection(arguments[0], arguments[1], arguments[2]),
                new PostgresDialect(),
                RunSettings.of("public"),
                Clock.systemUTC(),
                event -> {
                    if (seen.incrementAndGet() == last) {
                        Runtime.getRuntime().halt(EXIT_CODE);
                    }
                });
        migrator.run((arguments[3].equals("slow") ? slowRevision() : revisions()).upgrade());
    }
}

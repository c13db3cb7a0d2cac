package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.table;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An upgrade of several databases in a Java process of its own, which ends without goodbye at an event. */
final class KilledTwoPhaseRun {
    static final int EXIT_CODE = 137;

    private KilledTwoPhaseRun() {}

    static Chain revisions() {
        return Chain.of("a", table("one"));
    }

    /** Starts {@link #main} in a process of its own. */
    static Process start(List<TestDatabase> databases, int event) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledTwoPhaseRun.class.getName(),
                Integer.toString(event),
                databases.get(0).user(),
                databases.get(0).password()));
        databases.forEach(database -> command.add(database.url()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("target/killed-two-phase-run.log")))
                .start();
    }

    public static void main(String[] arguments) {
        int last = Integer.parseInt(arguments[0]);
        AtomicInteger seen = new AtomicInteger();
        List<Participant> participants = new ArrayList<>();
        for (String url : Arrays.asList(arguments).subList(3, arguments.length)) {
            participants.add(new Participant(
                    "d" + participants.size(),
                    () -> DriverManager.getConnection(url, arguments[1], arguments[2]),
                    RunSettings.of("public"),
                    revisions().upgrade()));
        }
        new TwoPhaseMigrator(
                        true,
                        new PostgresDialect(),
                        Clock.systemUTC(),
                        event -> {
                            if (seen.incrementAndGet() == last) {
                                Runtime.getRuntime().halt(EXIT_CODE);
                            }
                        },
                        new Cancellation())
                .run(participants);
    }
}

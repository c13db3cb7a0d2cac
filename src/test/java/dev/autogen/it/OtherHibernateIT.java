package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bookshop on the oldest Hibernate that autogen reads, on two between, and on the newest.
 *
 * <p>Annotations that a version does not have are passed over by the virtual machine, for Hibernate as for autogen.
 */
class OtherHibernateIT {

    /** Which libraries, which version they are, what the server refuses of Hibernate's, and what that meant. */
    static Stream<Arguments> versions() {
        return Stream.of(
                Arguments.of(
                        "hibernate-6.6", "6.6.43.Final", List.of(BookshopDdl.NAME), List.of(BookshopDdl.MEANT_NAME)),
                Arguments.of("hibernate-7.1", "7.1.14.Final", BookshopDdl.REFUSED, BookshopDdl.MEANT),
                Arguments.of("hibernate-7.2", "7.2.19.Final", BookshopDdl.REFUSED, BookshopDdl.MEANT),
                Arguments.of(
                        "hibernate-8.0",
                        "8.0.0.Beta1",
                        without(BookshopDdl.REFUSED, BookshopDdl.NAME),
                        without(BookshopDdl.MEANT, BookshopDdl.MEANT_NAME)));
    }

    /** Hibernate 8 has its own annotation for comments no more. */
    private static List<String> without(List<String> statements, String one) {
        return statements.stream().filter(sql -> !sql.equals(one)).toList();
    }

    @TempDir
    Path project;

    @ParameterizedTest
    @MethodSource("versions")
    void the_bookshop_is_created_as_the_users_hibernate_creates_it(
            String libraries, String version, List<String> refused, List<String> meant) {
        ClassPath classPath = Build.sampleWithout("hibernate-envers").then(Build.laidOut(libraries));
        List<String> classes = EntityClasses.annotated(Build.SAMPLE.resolve("target/classes"), classPath);
        try (OracleLoop loop =
                OracleLoop.of(project, classPath, new ClassPath(List.of()), classes, "sample", "public", "stock")) {
            Path hibernate = classPath.jar("hibernate-core");
            assertThat(loop.creation().hibernate()).isEqualTo(version + " " + hibernate);
            assertThat(loop.creation().failures().stream()
                            .map(FailedStatement::sql)
                            .filter(sql -> !isSecondRowOfGenerator(sql)))
                    .containsExactlyInAnyOrderElementsOf(refused);
            assertThat(loop.runOnTheirs("check").exits(1).outLines()).hasSize(1 + refused.size());

            Outcome revision =
                    loop.run("-v", "revision", "-m", "create bookshop").succeeds();
            assertThat(revision.err()).contains("Hibernate " + version + " from file:" + hibernate);
            loop.run("upgrade", "head").succeeds();
            loop.theirs().execute(meant.toArray(String[]::new));
            assertThat(loop.difference()).isEmpty();
            loop.run("check").succeeds();
            loop.runOnTheirs("check").succeeds();
            loop.goDownAndUpAgain();
        }
    }

    /** Some versions insert the first row of a table generator once for each table of the hierarchy. */
    private static boolean isSecondRowOfGenerator(String sql) {
        return sql.startsWith("insert into counter");
    }
}

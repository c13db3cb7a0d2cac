package dev.autogen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.autogen.schema.AutogenException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages: what each may use of ours, and which libraries it may see. */
class ArchitectureTest {

    private static final JavaClasses AUTOGEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.autogen");

    private static final String HIBERNATE = "org.hibernate..";
    private static final String PERSISTENCE = "jakarta.persistence..";
    private static final String JANDEX = "org.jboss.jandex..";
    private static final String LIQUIBASE = "liquibase..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String JDBC = "java.sql..";
    private static final String DATA_SOURCE = "javax.sql..";

    private static final List<Layer> LAYERS = List.of(
            new Layer("schema", "it is the vocabulary of all others and needs nothing"),
            new Layer(
                    "operation",
                    "steps are values about the schema; only a data step is given a connection",
                    own("schema"),
                    JDBC),
            new Layer(
                    "migration",
                    "revision classes live for years, so their interface rests on values only; op.data gives a connection",
                    own("operation"),
                    JDBC),
            new Layer("dialect", "it is the port to a database product", own("operation"), JDBC),
            new Layer(
                    "dialect.postgres",
                    "PostgreSQL stands behind the port and reaches the server through JDBC",
                    own("dialect", "operation"),
                    JDBC),
            new Layer("annotation", "entities carry it, and it must cost them no dependency"),
            new Layer(
                    "metamodel",
                    "it finds the entities and isolates them, and Hibernate stays behind its class loader",
                    own("annotation"),
                    JANDEX,
                    "javax.xml.stream.."),
            new Layer(
                    "metamodel.hibernate",
                    "a class loader of its own defines it, behind which only Hibernate and its like are visible",
                    own("metamodel", "annotation"),
                    HIBERNATE,
                    PERSISTENCE,
                    JDBC),
            new Layer(
                    "diff",
                    "it compares values through the port and knows no product; Liquibase lends the diff model",
                    own("operation", "dialect"),
                    LIQUIBASE),
            new Layer("rewrite", "hooks see operations, and nothing that runs them", own("operation")),
            new Layer(
                    "environment",
                    "a project's own class implements it, so it names what that may supply and nothing else",
                    own("migration", "rewrite"),
                    DATA_SOURCE),
            new Layer("lint", "it judges operations before they run", own("operation", "dialect")),
            new Layer(
                    "render",
                    "it prints operations in the words of migration; JavaPoet is its printer",
                    own("operation", "migration", "script"),
                    "com.palantir.javapoet..",
                    "javax.lang.model.."),
            new Layer(
                    "script",
                    "it compiles, reads and orders revisions without a database",
                    own("migration", "operation"),
                    "javax.tools..",
                    "javax.lang.model..",
                    "com.sun.source..",
                    JANDEX),
            new Layer(
                    "runtime",
                    "it carries revisions out through the port",
                    own("script", "migration", "operation", "dialect"),
                    JDBC,
                    DATA_SOURCE),
            new Layer(
                    "database",
                    "where a database comes from is nobody else's concern",
                    own(),
                    JDBC,
                    DATA_SOURCE,
                    "io.zonky..",
                    "org.testcontainers..",
                    "org.apache.commons.compress..",
                    "com.zaxxer.hikari..",
                    "org.eclipse.aether..",
                    "org.apache.maven..",
                    "org.codehaus.plexus..",
                    "org.sonatype.plexus.."),
            new Layer(
                    "project",
                    "it asks the application's build and reads its sources, whatever is then made of the answers",
                    own(),
                    "javax.xml.stream..",
                    "javax.tools..",
                    "com.sun.source.."),
            new Layer(
                    "framework",
                    "it reads what frameworks say in files and annotations, and starts none",
                    own(),
                    JANDEX,
                    "org.yaml.snakeyaml.."),
            new Layer(
                    "config", "settings are plain records that anybody can make", own(), JACKSON, "javax.lang.model.."),
            new Layer(
                    "report",
                    "a verdict is written from values",
                    own("diff", "operation", "script"),
                    JACKSON,
                    "javax.xml.."),
            new Layer(
                    "command",
                    "it is the embeddable API, under which everything but the entry points lies",
                    own(
                            "operation",
                            "migration",
                            "dialect",
                            "dialect.postgres",
                            "annotation",
                            "metamodel",
                            "diff",
                            "rewrite",
                            "environment",
                            "lint",
                            "render",
                            "script",
                            "runtime",
                            "database",
                            "project",
                            "framework",
                            "config",
                            "report"),
                    JDBC,
                    DATA_SOURCE),
            new Layer(
                    "cli",
                    "it turns arguments into commands, and results and events into text",
                    own("command", "config", "report", "runtime", "database", "project", "framework"),
                    "picocli..",
                    "org.jline.."),
            new Layer(
                    "integration.maven",
                    "entry points are thin",
                    own("command", "config", "report"),
                    "org.apache.maven.."),
            new Layer(
                    "integration.junit",
                    "entry points are thin",
                    own("command", "config", "report"),
                    "org.junit..",
                    JDBC,
                    DATA_SOURCE),
            new Layer(
                    "integration.spring",
                    "entry points are thin",
                    own("command", "config", "report"),
                    "org.springframework..",
                    JDBC,
                    DATA_SOURCE));

    @TestFactory
    Stream<DynamicTest> each_package_uses_only_what_the_table_allows() {
        return LAYERS.stream()
                .map(layer -> dynamicTest(layer.name(), () -> layer.rule().check(AUTOGEN)));
    }

    @Test
    void every_class_is_in_a_package_of_the_table() {
        String[] packages = LAYERS.stream().map(Layer::identifier).toArray(String[]::new);
        classes()
                .should()
                .resideInAnyPackage(packages)
                .because("a package that the table lacks has no rule")
                .check(AUTOGEN);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.autogen.(**)")
                .should()
                .beFreeOfCycles()
                .because("what is built bottom up can be read and tested bottom up")
                .allowEmptyShould(true)
                .check(AUTOGEN);
    }

    @Test
    void the_planner_takes_nothing_from_the_comparator_but_a_diff_result() {
        noClasses()
                .that()
                .haveNameMatching("dev\\.autogen\\.diff\\..*Plan.*")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("dev\\.autogen\\.diff\\..*Compar(er|ator|ison).*")
                .because("the differences are Liquibase's DiffResult, from whichever comparator it comes")
                .allowEmptyShould(true)
                .check(AUTOGEN);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.autogen.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("library code emits events and logs, and the command line formats them")
                .allowEmptyShould(true)
                .check(AUTOGEN);
    }

    @Test
    void diagnostics_go_through_the_system_logger() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.autogen.cli.Logging")
                .and()
                .doNotHaveFullyQualifiedName("dev.autogen.cli.Logging$WriterHandler")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .because(
                        "an embedding application chooses where System.Logger writes, as only our own command line does")
                .allowEmptyShould(true)
                .check(AUTOGEN);
    }

    @Test
    void every_exception_is_an_autogen_exception() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(AutogenException.class)
                .because("callers catch one type, which knows its exit code")
                .check(AUTOGEN);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)|.*[.$]Abstract[A-Z].*")
                .because("such a name says nothing")
                .check(AUTOGEN);
    }

    @Test
    void every_package_is_null_marked() {
        List<String> unmarked = AUTOGEN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class))
                .map(candidate -> candidate.getName())
                .sorted()
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static List<String> own(String... names) {
        return List.of(names);
    }

    /** A row of the table; every package may use schema, for the exceptions. */
    private record Layer(String name, String reason, List<String> own, List<String> libraries) {

        Layer(String name, String reason) {
            this(name, reason, List.of(), List.of());
        }

        Layer(String name, String reason, List<String> own, String... libraries) {
            this(name, reason, own, Arrays.asList(libraries));
        }

        /** Not `dialect..`, which would hold `dialect.postgres` as well. */
        String identifier() {
            return "dev.autogen." + name;
        }

        ArchRule rule() {
            return classes()
                    .that()
                    .resideInAPackage(identifier())
                    .should()
                    .onlyDependOnClassesThat(
                            JavaClass.Predicates.resideInAnyPackage(allowed()).as("are in the table's row of " + name))
                    .because(reason)
                    .allowEmptyShould(true);
        }

        private String[] allowed() {
            Stream<String> java = Stream.of(
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.net..",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..");
            Stream<String> ours =
                    Stream.concat(Stream.of(name, "schema"), own.stream()).map(allowed -> "dev.autogen." + allowed);
            return Stream.of(java, ours, libraries.stream())
                    .flatMap(packages -> packages)
                    .toArray(String[]::new);
        }
    }
}

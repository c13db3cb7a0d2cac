package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities that libraries bring along, as published, found by package, on the Hibernate that autogen brings. */
class PublishedEntitiesIT {

    /** Which libraries, the package that autogen is given, and the classes that Hibernate is given. */
    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of(
                        "axon",
                        List.of(
                                "org.axonframework.eventhandling.deadletter.jpa",
                                "org.axonframework.eventhandling.tokenstore.jpa",
                                "org.axonframework.eventsourcing.eventstore.jpa",
                                "org.axonframework.modelling.saga.repository.jpa"),
                        List.of(
                                "org.axonframework.eventhandling.deadletter.jpa.DeadLetterEntry",
                                "org.axonframework.eventhandling.deadletter.jpa.DeadLetterEventEntry",
                                "org.axonframework.eventhandling.tokenstore.jpa.TokenEntry",
                                "org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry",
                                "org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry",
                                "org.axonframework.modelling.saga.repository.jpa.AssociationValueEntry",
                                "org.axonframework.modelling.saga.repository.jpa.SagaEntry")),
                Arguments.of(
                        "statemachine",
                        List.of("org.springframework.statemachine.data.jpa"),
                        List.of(
                                "org.springframework.statemachine.data.jpa.JpaRepositoryAction",
                                "org.springframework.statemachine.data.jpa.JpaRepositoryGuard",
                                "org.springframework.statemachine.data.jpa.JpaRepositoryState",
                                "org.springframework.statemachine.data.jpa.JpaRepositoryStateMachine",
                                "org.springframework.statemachine.data.jpa.JpaRepositoryTransition")),
                Arguments.of(
                        "modulith",
                        List.of("org.springframework.modulith.events.jpa"),
                        List.of(
                                "org.springframework.modulith.events.jpa.JpaEventPublication",
                                "org.springframework.modulith.events.jpa.archiving.ArchivedJpaEventPublication",
                                "org.springframework.modulith.events.jpa.updating.DefaultJpaEventPublication")));
    }

    /** The packages that autogen is given, by library. */
    static SortedMap<String, List<String>> packages() {
        SortedMap<String, List<String>> packages = new TreeMap<>();
        libraries().map(Arguments::get).forEach(each -> packages.put((String) each[0], strings(each[1])));
        return packages;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    @TempDir
    Path project;

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void a_librarys_entities_are_created_as_hibernate_creates_them(
            String libraries, List<String> packages, List<String> classes) {
        try (OracleLoop loop = OracleLoop.of(
                project,
                Build.laidOut(libraries),
                Build.bundledHibernate(),
                classes,
                String.join(",", packages),
                "public")) {
            assertThat(loop.creation().failures()).isEmpty();

            loop.run("revision", "-m", "create " + libraries).succeeds();
            loop.run("upgrade", "head").succeeds();

            assertThat(loop.difference()).isEmpty();
            loop.run("check").succeeds();
            loop.runOnTheirs("check").succeeds();
            loop.goDownAndUpAgain();
        }
    }
}

package dev.autogen.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpringConfigurationTest {

    @TempDir
    Path directory;

    private FakeApplication application;
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void start() {
        application = FakeApplication.in(directory);
    }

    @Test
    void a_properties_file_wins_over_yaml_and_a_config_directory_over_its_parent() {
        application.resource("application.yaml", "a: 1\nb: 1\nc: 1\nd: 1");
        application.resource("application.yml", "b: 2\nc: 2\nd: 2");
        application.resource("application.properties", "c=3\nd=3");
        application.resource("config/application.yml", "d: 4");

        assertThat(values("a", "b", "c", "d")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void a_file_beside_the_application_wins_over_a_profile_inside_it() {
        application.resource("application-dev.yml", "a: inside");
        application.file("application.yml", "a: beside");
        application.profiles("dev");

        assertThat(values("a")).containsExactly("beside");
    }

    @Test
    void of_several_profiles_the_last_wins() {
        application.resource("application-one.yml", "a: 1\nb: 1");
        application.resource("application-two.yml", "b: 2");
        application.profiles("one", "two");

        assertThat(values("a", "b")).containsExactly("1", "2");
    }

    @Test
    void profiles_come_from_the_files_the_environment_and_groups() {
        application.resource(
                "application.yml",
                """
                spring.profiles:
                  active: local
                  group.local: [quiet, small]
                """);
        application.resource("application-small.yml", "a: small");
        application.resource("application-live.yml", "a: live");

        assertThat(values("a")).containsExactly("small");
        application.variable("SPRING_PROFILES_ACTIVE", "live");
        assertThat(values("a")).containsExactly("live");
    }

    @Test
    void without_a_profile_there_is_that_of_the_name_default() {
        application.resource("application-default.yml", "a: 1");

        assertThat(values("a")).containsExactly("1");
    }

    @Test
    void a_profile_that_is_included_or_the_default_brings_its_group() {
        application.resource(
                "application.yml",
                """
                spring.profiles:
                  default: quiet
                  group: {quiet: small, local: [large, huge]}
                """);
        application.resource("application-small.yml", "a: small");
        application.resource("application-huge.yml", "a: huge");

        assertThat(values("a")).containsExactly("small");
        application.resource("application.properties", "spring.profiles.include=local");
        assertThat(values("a")).containsExactly("huge");
    }

    @Test
    void a_list_of_a_profile_takes_the_place_of_the_general_one_in_either_form() {
        application.resource("application.properties", "a=one,two\nb[0]=one\nb[1]=two\n");
        application.resource("application-live.yml", "a: [three]\nb: [three]\n");
        application.profiles("live");

        assertThat(read().items("a")).containsExactly("three");
        assertThat(read().items("b")).containsExactly("three");
    }

    @Test
    void a_profile_that_is_asked_for_and_that_nothing_speaks_of_is_told() {
        application.resource(
                "application.yml",
                "spring.profiles.group.all: [live]\n---\nspring.config.activate.on-profile: '!(small|large)'\na: 1");
        application.resource("application-live.yml", "a: live");

        application.profiles("live", "small", "all");
        assertThat(values("a")).containsExactly("live");
        assertThat(notices).isEmpty();
        application.profiles("lvie");
        assertThat(values("a")).containsExactly("1");
        assertThat(notices).containsExactly("nothing in the application's configuration speaks of the profile lvie");
    }

    @Test
    void documents_of_one_file_count_under_their_condition() {
        application.resource(
                "application.yml",
                """
                a: 1
                ---
                spring.config.activate.on-profile: "live & !small"
                a: 2
                ---
                spring.config.activate.on-profile: [other, small]
                b: 3
                """);
        application.resource("application.properties", "c=1\n#---\nspring.config.activate.on-profile=live\nc=2\n");

        assertThat(values("a", "c")).containsExactly("1", "1");
        application.profiles("live");
        assertThat(values("a", "c")).containsExactly("2", "2");
        application.profiles("live", "small");
        assertThat(values("a", "b")).containsExactly("1", "3");
    }

    @Test
    void references_are_replaced_with_other_properties_variables_and_defaults() {
        application.resource(
                "application.properties",
                "url=jdbc:${HOST:localhost}:${port:${fallback.port:1}}/${db-name}\ndbName=shop\nopen=${nothing}\n"
                        + "login=${user.name}\n");
        application.variable("HOST", "db");

        assertThat(values("url", "open", "login"))
                .containsExactly("jdbc:db:1/shop", "${nothing}", System.getProperty("user.name"));
    }

    @Test
    void a_variable_wins_over_every_file_in_each_of_its_spellings() {
        application.file("application.properties", "spring.jpa.database-platform=file\nspring.datasource.url=file");
        application.variable("SPRING_JPA_DATABASEPLATFORM", "variable").variable("SPRING_DATASOURCE_URL", "variable");

        assertThat(values("spring.jpa.database-platform", "spring.datasource.url"))
                .containsExactly("variable", "variable");
    }

    @Test
    void names_are_written_in_several_ways_and_the_keys_of_maps_are_kept() {
        application.resource(
                "application.yml",
                """
                spring:
                  jpa:
                    hibernate.naming.physicalStrategy: com.example.Naming
                    properties:
                      hibernate:
                        jdbc.time_zone: UTC
                      "[jakarta.persistence.validation.mode]": none
                    mapping-resources: [a.xml, b.xml]
                """);
        ConfigProperties properties = read();

        assertThat(properties.value("spring.jpa.hibernate.naming.physical-strategy"))
                .contains("com.example.Naming");
        assertThat(properties.below("spring.jpa.properties"))
                .containsEntry("hibernate.jdbc.time_zone", "UTC")
                .containsEntry("jakarta.persistence.validation.mode", "none");
        assertThat(properties.items("spring.jpa.mapping-resources")).containsExactly("a.xml", "b.xml");
    }

    @Test
    void imports_are_followed_where_they_are_files() {
        application.resource(
                "application.yml",
                """
                spring.config.import: ["optional:file:./.secrets[.properties]", "classpath:more.yml", "vault://secret"]
                a: 1
                """);
        application.file(".secrets", "b=2");
        application.resource("more.yml", "a: 3");

        assertThat(values("a", "b")).containsExactly("3", "2");
        assertThat(notices).singleElement().asString().contains("vault://secret", "not followed");
    }

    @Test
    void a_broken_file_is_named_without_a_word_of_what_it_holds() {
        application.resource("application.yml", "user: shop\npassword: [s3cret");

        assertThatExceptionOfType(UnreadableConfigurationException.class)
                .isThrownBy(this::read)
                .withMessageContainingAll("application.yml", "in line 2", "framework")
                .withMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "b, false",
        "!b, true",
        "a & b, false",
        "a | b, true",
        "!(a | b), false",
        "(a | b) & !c, true"
    })
    void conditions_join_profiles(String expression, boolean holds) {
        assertThat(ProfileExpression.holds(List.of(expression), Set.of("a"))).isEqualTo(holds);
    }

    private List<String> values(String... names) {
        ConfigProperties properties = read();
        return List.of(names).stream()
                .map(name -> properties.value(name).orElse("-"))
                .toList();
    }

    private ConfigProperties read() {
        notices.clear();
        return SpringConfiguration.read(application.application(), notices);
    }
}

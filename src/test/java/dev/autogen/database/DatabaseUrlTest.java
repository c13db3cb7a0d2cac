package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.AutogenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void an_embedded_url_names_a_version() {
        assertThat(DatabaseUrl.parse("embedded:16")).isEqualTo(new DatabaseUrl.Embedded(16, "autogen"));
    }

    @Test
    void an_embedded_url_may_name_a_database() {
        assertThat(DatabaseUrl.parse(" embedded:17/book_shop ")).isEqualTo(new DatabaseUrl.Embedded(17, "book_shop"));
    }

    @Test
    void a_jdbc_url_is_a_server_of_the_user() {
        String url = "jdbc:postgresql://localhost:5432/app";
        assertThat(DatabaseUrl.parse(url)).isEqualTo(new DatabaseUrl.Server(url));
    }

    @Test
    void a_testcontainers_url_is_a_container() {
        String url = "jdbc:tc:postgresql:16:///app";
        assertThat(DatabaseUrl.parse(url)).isEqualTo(new DatabaseUrl.Container(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "embedded",
                "embedded:",
                "embedded:x",
                "embedded:16/",
                "embedded:16/a b",
                "jdbc:mysql://h/d",
                "h2:mem"
            })
    void other_forms_are_refused_with_the_forms_that_are_known(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOfSatisfying(InvalidDatabaseUrlException.class, e -> assertThat(e.kind())
                        .isEqualTo(AutogenException.Kind.USAGE))
                .hasMessageContainingAll("embedded:16", "jdbc:postgresql:", "jdbc:tc:postgresql:");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d?user=u&password=s3cret&ssl=true, jdbc:postgresql://h/d?user=u&password=***&ssl=true",
        "jdbc:postgresql://h/d?sslpassword=s3cret, jdbc:postgresql://h/d?sslpassword=***",
        "jdbc:postgresql://h/d?PASSWORD=s3cret#x, jdbc:postgresql://h/d?PASSWORD=***#x",
        "jdbc:postgresql://u:s3cret@h/d, jdbc:postgresql://u:***@h/d",
        "jdbc:postgresql://u:s3@cret@h:1/d, jdbc:postgresql://u:***@h:1/d",
        "jdbc:postgresql://h:1/d, jdbc:postgresql://h:1/d",
    })
    void a_password_is_never_shown(String url, String shown) {
        assertThat(DatabaseUrl.parse(url)).hasToString(shown);
    }

    @Test
    void an_unknown_url_is_refused_without_its_password() {
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:mysql://root:s3cret@h/d?password=s3cret"))
                .hasMessageContaining("jdbc:mysql://root:***@h/d?password=***")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h:1/d?ssl=true, jdbc:postgresql://h:1/new?ssl=true",
        "jdbc:postgresql://h:1, jdbc:postgresql://h:1/new",
        "jdbc:postgresql://h:1/?ssl=true, jdbc:postgresql://h:1/new?ssl=true",
        "'jdbc:postgresql://a:1,b:2/d', 'jdbc:postgresql://a:1,b:2/new'",
        "jdbc:postgresql:d, jdbc:postgresql:new",
        "jdbc:postgresql:///?service=s, jdbc:postgresql:new?service=s",
        "jdbc:postgresql://?service=s, jdbc:postgresql:new?service=s",
        "jdbc:postgresql:d?service=s, jdbc:postgresql:new?service=s",
    })
    void the_database_of_a_url_can_be_exchanged(String url, String exchanged) {
        assertThat(JdbcUrls.withDatabase(url, "new")).isEqualTo(exchanged);
    }
}

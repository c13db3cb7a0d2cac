package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The projects of {@code src/it} that say in files of Jakarta Persistence what their entities are. */
class PersistenceProjectsIT {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    /** Each project, and all that is missing from an empty database. */
    private static Stream<Arguments> projects() {
        return Stream.of(
                Arguments.of(
                        "two-persistence-units",
                        List.of(
                                "missing schema archive",
                                "missing sequence numbers: shop.Item#id (src/main/java/shop/Item.java:14)",
                                "missing table archive.solditem: archive.SoldItem (src/main/java/archive/SoldItem.java:12)",
                                "missing table item: shop.Item (src/main/java/shop/Item.java:10)")),
                Arguments.of(
                        "orm-xml-only",
                        List.of(
                                "missing table client: shop.Customer (src/main/java/shop/Customer.java:6)",
                                "missing table purchase: shop.Purchase (src/main/java/shop/Purchase.java:5)")),
                Arguments.of(
                        "envers-suffix",
                        List.of(
                                "missing sequence item_seq: shop.Item#id (src/main/java/shop/Item.java:23)",
                                "missing sequence revinfo_seq: org.hibernate.envers.DefaultRevisionEntity#id",
                                "missing table item: shop.Item (src/main/java/shop/Item.java:15)",
                                "missing table item_history: shop.Item_HISTORY",
                                "missing table item_marks: shop.Item#marks (src/main/java/shop/Item.java:31)",
                                "missing table item_marks_history: Item_marks_HISTORY",
                                "missing table revinfo: org.hibernate.envers.DefaultRevisionEntity")));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_model_is_found_without_an_option_and_is_the_one_that_the_application_creates(
            String name, List<String> missing) throws Exception {
        RealProject project = RealProject.copy(name, directory);
        Launcher autogen = project.autogen();
        try {
            Outcome first = autogen.run("check").exits(1);
            assertThat(first.outLines().stream()
                            .filter(line -> line.startsWith("  + "))
                            .map(line -> line.substring("  + ".length())))
                    .containsExactlyInAnyOrderElementsOf(missing);
        } finally {
            autogen.run("db", "stop");
        }
        project.start(
                "shop.Start",
                Map.of(
                        "SHOP_DATABASE", database.url(),
                        "SHOP_USER", database.user(),
                        "SHOP_PASSWORD", database.password()));
        Outcome second = autogen.run("check", "--url", OracleLoop.credentials(database.database()))
                .succeeds();
        assertThat(second.out()).startsWith("No differences");
    }
}

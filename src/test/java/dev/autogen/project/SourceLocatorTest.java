package dev.autogen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLocatorTest {

    @TempDir
    Path project;

    @Test
    void a_class_is_where_its_name_is_and_a_field_where_its_type_is() throws IOException {
        write(
                "src/main/java/sample/Author.java",
                """
                package sample;

                /** Writes. */
                @Entity
                @Table(
                        name = "writer")
                public class Author {
                    @Id
                    Long id;

                    @Column(
                            length = 50,
                            nullable = false)
                    private String nick, alias;
                }
                """);
        assertThat(locate("sample.Author", "sample.Author#id", "sample.Author#nick", "sample.Author#alias"))
                .isEqualTo(Map.of(
                        "sample.Author", at("sample/Author.java", 7),
                        "sample.Author#id", at("sample/Author.java", 9),
                        "sample.Author#nick", at("sample/Author.java", 14),
                        "sample.Author#alias", at("sample/Author.java", 14)));
    }

    @Test
    void an_inherited_property_is_where_the_superclass_declares_it() throws IOException {
        write(
                "src/main/java/sample/base/Versioned.java",
                """
                package sample.base;
                public abstract class Versioned<T> extends Root {
                    int version;
                }
                """);
        write(
                "src/main/java/sample/base/Root.java",
                """
                package sample.base;
                abstract class Root {

                    Long id;
                }
                """);
        write(
                "src/main/java/sample/Book.java",
                """
                package sample;
                import sample.base.*;
                class Book extends Versioned<Book> {
                    String title;
                }
                """);
        assertThat(locate("sample.Book#version", "sample.Book#id", "sample.Book#title"))
                .isEqualTo(Map.of(
                        "sample.Book#version", at("sample/base/Versioned.java", 3),
                        "sample.Book#id", at("sample/base/Root.java", 4),
                        "sample.Book#title", at("sample/Book.java", 4)));
    }

    @Test
    void a_part_of_an_embedded_value_is_where_its_class_or_record_declares_it() throws IOException {
        write(
                "src/main/java/sample/Customer.java",
                """
                package sample;
                import other.Money;
                class Customer {
                    Address home;
                    Money credit;
                    far.away.Unknown rest;
                    @Embeddable
                    static class Address {
                        String street;
                        Place place;
                    }
                    record Place(String city,
                            String country) {}
                }
                """);
        write("src/main/java/other/Money.java", "package other;\n\npublic record Money(long cents) {}\n");
        assertThat(locate(
                        "sample.Customer#home.street",
                        "sample.Customer#home.place.country",
                        "sample.Customer#credit.cents",
                        "sample.Customer#rest.part"))
                .isEqualTo(Map.of(
                        "sample.Customer#home.street", at("sample/Customer.java", 9),
                        "sample.Customer#home.place.country", at("sample/Customer.java", 13),
                        "sample.Customer#credit.cents", at("other/Money.java", 3),
                        "sample.Customer#rest.part", at("sample/Customer.java", 6)));
    }

    @Test
    void a_getter_with_annotations_comes_before_a_field_without() throws IOException {
        write(
                "src/main/java/sample/Pen.java",
                """
                package sample;
                class Pen {
                    private String colour;
                    private boolean empty;

                    @Column
                    public String getColour() { return colour; }

                    @Column
                    public boolean isEmpty() { return empty; }

                    public long getLength() { return 1; }
                }
                """);
        assertThat(locate("sample.Pen#colour", "sample.Pen#empty", "sample.Pen#length"))
                .isEqualTo(Map.of(
                        "sample.Pen#colour", at("sample/Pen.java", 7),
                        "sample.Pen#empty", at("sample/Pen.java", 10),
                        "sample.Pen#length", at("sample/Pen.java", 12)));
    }

    @Test
    void a_nested_entity_is_in_the_file_of_the_outermost_class() throws IOException {
        write(
                "src/main/java/sample/Outer.java",
                """
                package sample;
                class Outer {
                    static class Middle {
                        @Entity static class Inner {
                            Long id;
                        }
                    }
                }
                """);
        assertThat(locate("sample.Outer$Middle$Inner", "sample.Outer$Middle$Inner#id"))
                .isEqualTo(Map.of(
                        "sample.Outer$Middle$Inner", at("sample/Outer.java", 4),
                        "sample.Outer$Middle$Inner#id", at("sample/Outer.java", 5)));
    }

    @Test
    void what_has_no_source_or_does_not_parse_has_no_line() throws IOException {
        write("src/main/java/sample/Broken.java", "package sample; class { Long id; ");
        write("src/main/java/sample/Bare.java", "package sample;\nclass Bare { }\n");
        assertThat(locate("sample.Broken#id", "lib.Absent", "NoPackage", "sample.Bare#nothing"))
                .isEqualTo(Map.of("sample.Bare#nothing", at("sample/Bare.java", 2)));
    }

    @Test
    void several_roots_are_looked_through_in_order() throws IOException {
        write("gen/sample/Pen.java", "package sample;\n\nclass Pen { }\n");
        write("src/main/java/sample/Cup.java", "package sample; class Cup { }\n");
        SourceLocator locator =
                new SourceLocator(project, List.of(project.resolve("src/main/java"), project.resolve("gen")));
        assertThat(locator.locate(List.of("sample.Pen", "sample.Cup")))
                .containsEntry("sample.Pen", new SourceLocation("gen/sample/Pen.java", 3))
                .containsEntry("sample.Cup", at("sample/Cup.java", 1));
    }

    private Map<String, SourceLocation> locate(String... sources) {
        return new SourceLocator(project, List.of(project.resolve("src/main/java"))).locate(List.of(sources));
    }

    private static SourceLocation at(String file, int line) {
        return new SourceLocation("src/main/java/" + file, line);
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

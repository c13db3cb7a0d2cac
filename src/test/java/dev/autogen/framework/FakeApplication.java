package dev.autogen.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** An application whose framework is a few empty classes of the right names. */
final class FakeApplication {

    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private List<String> profiles = List.of();
    private List<String> units = List.of();

    private FakeApplication(Path directory) {
        this.directory = directory;
    }

    static FakeApplication in(Path directory) {
        return new FakeApplication(directory);
    }

    /** Of Boot 3, or from 4 on. */
    static FakeApplication ofBoot(Path directory, int major) {
        String strategies = major < 4 ? "orm.jpa.hibernate" : "hibernate";
        return in(directory)
                .type("org.springframework.boot.SpringApplication", "public class SpringApplication {}")
                .type(
                        "org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean",
                        "public class LocalContainerEntityManagerFactoryBean {}")
                .type(
                        "org.springframework.boot." + strategies + ".SpringImplicitNamingStrategy",
                        "public class SpringImplicitNamingStrategy {}")
                .type(
                        "org.springframework.boot.autoconfigure.SpringBootApplication",
                        "public @interface SpringBootApplication { String[] scanBasePackages() default {}; }")
                .type(
                        "org.springframework.boot.autoconfigure.domain.EntityScan",
                        "public @interface EntityScan { String[] value() default {}; Class<?>[] basePackageClasses() default {}; }")
                .type("org.springframework.context.annotation.Bean", "public @interface Bean {}")
                .type(
                        "org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer",
                        "public interface HibernatePropertiesCustomizer {}")
                .type(
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategy",
                        "public interface PhysicalNamingStrategy {}")
                .type("jakarta.persistence.Entity", "public @interface Entity {}");
    }

    static FakeApplication ofQuarkus(Path directory) {
        return in(directory)
                .type(
                        "io.quarkus.hibernate.orm.PersistenceUnit",
                        "public @interface PersistenceUnit { String value(); }")
                .type("jakarta.persistence.Entity", "public @interface Entity {}");
    }

    /** Adds a class to the application's own. */
    FakeApplication type(String name, String source) {
        int dot = name.lastIndexOf('.');
        return file(
                "src/" + name.replace('.', '/') + ".java", "package " + name.substring(0, dot) + ";\n" + source + "\n");
    }

    FakeApplication resource(String name, String content) {
        return file("classes/" + name, content);
    }

    /** A file beside the application. */
    FakeApplication file(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FakeApplication variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    FakeApplication profiles(String... names) {
        profiles = List.of(names);
        return this;
    }

    FakeApplication units(String... names) {
        units = List.of(names);
        return this;
    }

    Application application() {
        compile();
        return new Application(directory, List.of(directory.resolve("classes")), profiles, units, variables);
    }

    private void compile() {
        try (var files = Files.walk(Files.createDirectories(directory.resolve("src")))) {
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none",
                    "-d",
                    Files.createDirectories(directory.resolve("classes")).toString()));
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
            if (arguments.size() > 3) {
                StringWriter messages = new StringWriter();
                PrintWriter out = new PrintWriter(messages);
                int exit =
                        ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
                assertThat(exit).as("%s", messages).isZero();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

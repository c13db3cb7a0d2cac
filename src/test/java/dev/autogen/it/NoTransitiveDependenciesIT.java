package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a project gets that adds autogen for its revisions: autogen alone. */
class NoTransitiveDependenciesIT {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    private static final String POM =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>app</groupId>
              <artifactId>app</artifactId>
              <version>1</version>
              <dependencies>
                <dependency>
                  <groupId>dev.autogen</groupId>
                  <artifactId>autogen</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
            </project>
            """;

    /** Everything comes from the local repository, read as a remote one, so that nothing is written to it. */
    private static final String SETTINGS =
            """
            <settings>
              <localRepository>%s</localRepository>
              <mirrors>
                <mirror><id>local</id><mirrorOf>central</mirrorOf><url>%s</url></mirror>
              </mirrors>
              <profiles>
                <profile>
                  <id>built</id>
                  <repositories>
                    <repository><id>built</id><url>%s</url><snapshots><enabled>true</enabled></snapshots></repository>
                  </repositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>built</activeProfile></activeProfiles>
            </settings>
            """;

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void maven_resolves_autogen_and_nothing_with_it() throws Exception {
        Path built = publishWhatIsBuilt();
        SourceFiles.write(
                directory.resolve("settings.xml"),
                SETTINGS.formatted(
                        directory.resolve("repository"),
                        Path.of(System.getProperty("maven.repo.local")).toUri(),
                        built.toUri()));
        SourceFiles.write(directory.resolve("pom.xml"), POM.formatted(VERSION));

        maven(
                "org.apache.maven.plugins:maven-dependency-plugin:" + System.getProperty("dependency.plugin.version")
                        + ":build-classpath",
                "-Dmdep.outputFile=classpath.txt");

        List<String> classPath = List.of(
                SourceFiles.read(directory.resolve("classpath.txt")).strip().split(File.pathSeparator));
        assertThat(classPath).singleElement().asString().endsWith("autogen-" + VERSION + ".jar");
    }

    private Path publishWhatIsBuilt() throws IOException {
        Path repository = directory.resolve("built");
        Path artifact = SourceFiles.directory(repository.resolve("dev/autogen/autogen/" + VERSION));
        Files.copy(Build.autogenJar(), artifact.resolve("autogen-" + VERSION + ".jar"));
        Files.copy(Build.BASE.resolve("pom.xml"), artifact.resolve("autogen-" + VERSION + ".pom"));
        return repository;
    }

    private void maven(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-s",
                "settings.xml",
                "-f",
                "pom.xml"));
        command.addAll(List.of(arguments));
        Path log = directory.resolve("maven.log");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", SourceFiles.read(log)).isZero();
    }

    @Test
    void a_generated_revision_compiles_with_autogen_alone() {
        ClassPath entities = Build.sample();
        Launcher.in(directory)
                .with("--url", OracleLoop.credentials(DATABASE.database()), "--schemas", "public,stock")
                .with("--classpath", entities.text(), "--entities", "sample")
                .run("revision", "-m", "create bookshop")
                .succeeds();
        Path output = SourceFiles.directory(directory.resolve("out"));
        SourceFiles.compile(directory.resolve("src/main/java"), ClassPath.of(Build.autogenJar()), output);
        assertThat(SourceFiles.below(output)).isNotEmpty();
    }
}

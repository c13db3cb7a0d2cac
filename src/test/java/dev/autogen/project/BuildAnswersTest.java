package dev.autogen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds print and write, and how long it is valid. */
class BuildAnswersTest {

    @TempDir
    Path directory;

    @Test
    void what_only_tests_see_is_not_on_the_class_path() throws IOException {
        Path classes = Files.createDirectories(directory.resolve("core/target/classes"));
        Path list = write(
                "list.txt",
                """

                The following files have been resolved:
                   a:compiled:jar:1:compile:/repo/compiled-1.jar -- module a.compiled [auto]
                   a:natives:jar:linux:1:runtime:/repo/natives-1-linux.jar
                   a:given:jar:1:provided:/repo/with space/given-1.jar (optional)
                   a:old:jar:1:system:/opt/old.jar
                   a:tested:jar:1:test:/repo/tested-1.jar -- module a.tested
                   a:bom:pom:1:compile:/repo/bom-1.pom
                   a:core:jar:1:compile:%s -- module a.core
                """
                        .formatted(classes));

        assertThat(DependencyList.read(list))
                .containsExactly(
                        Path.of("/repo/compiled-1.jar"),
                        Path.of("/repo/natives-1-linux.jar"),
                        Path.of("/repo/with space/given-1.jar"),
                        Path.of("/opt/old.jar"),
                        classes);
    }

    @Test
    void an_effective_pom_says_where_each_project_has_its_classes_and_resources() throws IOException {
        Path pom = write(
                "effective.xml",
                """
                <projects>
                  <project><artifactId>all</artifactId><packaging>pom</packaging>
                    <build><sourceDirectory>/x/src</sourceDirectory><outputDirectory>/x/out</outputDirectory></build></project>
                  <project><parent><artifactId>all</artifactId></parent><artifactId>app</artifactId>
                    <build>
                      <sourceDirectory>/app/src</sourceDirectory>
                      <outputDirectory>/app/out</outputDirectory>
                      <resources><resource><directory>/app/a</directory></resource>
                        <resource><targetPath>META-INF</targetPath><directory>/app/b</directory></resource></resources>
                      <plugins><plugin><artifactId>other</artifactId>
                        <configuration><outputDirectory>/y</outputDirectory></configuration></plugin></plugins>
                    </build></project>
                </projects>
                """);

        List<EffectivePom> projects = EffectivePom.read(pom);
        assertThat(projects).extracting(EffectivePom::artifactId).containsExactly("app");
        assertThat(projects.get(0).output()).isEqualTo(Path.of("/app/out"));
        assertThat(projects.get(0).roots())
                .containsExactly(
                        new SourceRoot(SourceRoot.Kind.SOURCE, Path.of("/app/src"), Path.of("/app/out")),
                        new SourceRoot(SourceRoot.Kind.RESOURCE, Path.of("/app/a"), Path.of("/app/out")),
                        new SourceRoot(SourceRoot.Kind.RESOURCE, Path.of("/app/b"), Path.of("/app/out/META-INF")));
    }

    @Test
    void a_module_is_built_from_the_outermost_pom_that_lists_it() throws IOException {
        write("pom.xml", "<project><modules><module>middle</module></modules></project>");
        write("middle/pom.xml", "<project><modules><module>app</module></modules></project>");
        write("middle/app/pom.xml", "<project><artifactId>app</artifactId></project>");
        write("middle/alone/pom.xml", "<project><artifactId>alone</artifactId></project>");

        assertThat(MavenBuild.of(directory.resolve("middle/app")).root()).isEqualTo(directory);
        Path alone = directory.resolve("middle/alone");
        assertThat(MavenBuild.of(alone).root()).isEqualTo(alone);
    }

    @Test
    void a_module_may_be_any_number_of_directories_below_the_pom_that_lists_it() throws IOException {
        write("pom.xml", "<project><modules><module>services/shop</module></modules></project>");
        Path module = write("services/shop/pom.xml", "<project/>").getParent();

        assertThat(MavenBuild.of(module).root()).isEqualTo(directory);
    }

    @Test
    void the_answer_of_maven_depends_on_parents_wherever_they_are_and_on_lists_of_versions() throws IOException {
        Path root = write(
                "all/pom.xml",
                "<project><packaging>pom</packaging><modules><module>app</module><module>other</module>"
                        + "<module>bom</module></modules></project>");
        Path app = write(
                "all/app/pom.xml",
                "<project><parent><artifactId>base</artifactId><relativePath>../../base</relativePath></parent></project>");
        Path base = write("base/pom.xml", "<project><parent><artifactId>company</artifactId></parent></project>");
        Path company = write("pom.xml", "<project><packaging>pom</packaging></project>");
        Path bom = write("all/bom/pom.xml", "<project><packaging>pom</packaging></project>");
        Path other = write("all/other/pom.xml", "<project><parent><relativePath/></parent></project>");

        assertThat(MavenBuild.of(app.getParent()).buildFiles())
                .contains(root, app, base, company, bom)
                .doesNotContain(other);
        write("all/bom/pom.xml", "<project");
        assertThat(MavenBuild.of(app.getParent()).buildFiles())
                .contains(app, base)
                .doesNotContain(bom);
    }

    @Test
    void the_answer_of_gradle_depends_on_every_script_and_list_of_versions() throws IOException {
        write("settings.gradle", "include 'app'");
        Path script = write("app/build.gradle", "apply from: 'jpa.gradle.kts'");
        Path applied = write("app/jpa.gradle.kts", "");
        Path versions = write("gradle/more.versions.toml", "");
        Path plugin = write("buildSrc/src/main/java/Plugin.java", "");
        write("buildSrc/build/classes/Plugin.class", "");
        write("app/notes.txt", "");

        assertThat(GradleBuild.of(directory.resolve("app")).buildFiles())
                .containsExactlyInAnyOrder(
                        directory.resolve("settings.gradle"),
                        directory.resolve("gradle.properties"),
                        directory.resolve("gradle.lockfile"),
                        directory.resolve("app/gradle.properties"),
                        directory.resolve("app/gradle.lockfile"),
                        script,
                        applied,
                        versions,
                        plugin);
    }

    @Test
    void an_answer_holds_until_a_build_file_changes_or_a_library_is_gone() throws IOException {
        Path build = write("pom.xml", "<project/>");
        Path sibling = write("core/pom.xml", "<project/>");
        Path jar = write("lib/a.jar", "");
        ProjectLayout layout = new ProjectLayout(
                List.of(directory.resolve("out"), jar),
                List.of(new SourceRoot(SourceRoot.Kind.SOURCE, directory.resolve("src"), directory.resolve("out"))),
                List.of(sibling));
        LayoutCache cache = new LayoutCache(directory.resolve("cache/layout.txt"));
        assertThat(cache.find(List.of(build))).isEmpty();

        cache.keep(layout, List.of(build));
        assertThat(cache.find(List.of(build))).contains(layout);

        write("core/pom.xml", "<project></project>");
        assertThat(cache.find(List.of(build))).isEmpty();
        write("core/pom.xml", "<project/>");
        assertThat(cache.find(List.of(build))).contains(layout);
        assertThat(cache.find(List.of(build, write("gradle.lockfile", "")))).isEmpty();

        Files.delete(jar);
        assertThat(cache.find(List.of(build))).isEmpty();
        write("cache/layout.txt", "cut o");
        assertThat(cache.find(List.of(build))).isEmpty();
    }

    @Test
    void a_build_answers_in_a_folder_that_is_empty_at_first_and_gone_in_the_end() throws IOException {
        Path left = write("answers/pom.xml", "of a run that was killed");
        try (AnswerFolder answers = AnswerFolder.in(directory)) {
            assertThat(answers.file("pom.xml")).isEqualTo(left).doesNotExist();
            Files.writeString(left, "<project/>");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_compilers_complaint_is_told_with_file_and_line_and_another_without_advice() {
        BuildComplaint maven = BuildComplaint.in(List.of(
                "[ERROR] COMPILATION ERROR : ",
                "[ERROR] /app/Item.java:[12,5] ';' expected",
                "[ERROR] Failed to execute goal compile: Compilation failure",
                "[ERROR] /app/Item.java:[12,5] ';' expected",
                "[ERROR] -> [Help 1]"));
        assertThat(maven.ofCompiler()).isTrue();
        assertThat(maven.lines()).containsExactly("/app/Item.java:12: ';' expected");

        BuildComplaint gradle = BuildComplaint.in(List.of("/app/Item.java:12: error: ';' expected", "1 error"));
        assertThat(gradle.lines()).containsExactly("/app/Item.java:12: ';' expected");

        BuildComplaint other = BuildComplaint.in(List.of(
                "Downloading",
                "[\u001b[1;31mERROR\u001b[m] Could not find artifact a:b:jar:1",
                "[ERROR] ",
                "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.",
                "[ERROR] [Help 1] http://cwiki.apache.org"));
        assertThat(other.ofCompiler()).isFalse();
        assertThat(other.lines()).containsExactly("Could not find artifact a:b:jar:1");
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

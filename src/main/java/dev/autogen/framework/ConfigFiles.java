package dev.autogen.framework;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code application} files of a class path, each the first of its name, as a class loader finds it.
 *
 * @param holders the directory or jar that holds each file, by its name
 */
record ConfigFiles(Map<String, Path> holders) {

    private static final Pattern NAME = Pattern.compile(
            "(config/)?application(-[^/]*)?\\.(properties|ya?ml)|META-INF/microprofile-config\\.properties");

    ConfigFiles {
        holders = Map.copyOf(holders);
    }

    /** Looks into each entry once. */
    static ConfigFiles on(List<Path> classPath) {
        Map<String, Path> holders = new HashMap<>();
        for (Path entry : classPath) {
            ClassPathFiles.names(entry, NAME.asMatchPredicate()).forEach(name -> holders.putIfAbsent(name, entry));
        }
        return new ConfigFiles(holders);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(holders.get(name)).flatMap(entry -> ClassPathFiles.read(entry, name));
    }
}

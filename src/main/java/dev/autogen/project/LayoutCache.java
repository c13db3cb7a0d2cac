package dev.autogen.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The build's last answer, valid until a build file changes or a library goes.
 *
 * @param file where it is kept
 */
record LayoutCache(Path file) {

    /** Another form of the answer is another key. */
    private static final String FORM = "1";

    /** What the build said, if it would say the same now. */
    Optional<ProjectLayout> find(List<Path> buildFiles) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            ProjectLayout layout = LayoutText.parse(file, lines.subList(Math.min(1, lines.size()), lines.size()));
            return !lines.isEmpty() && lines.get(0).equals(key(buildFiles, layout)) && isThere(layout)
                    ? Optional.of(layout)
                    : Optional.empty();
        } catch (IOException | UnreadableBuildFileException cutOff) {
            return Optional.empty();
        }
    }

    /** Directories of classes come and go with their compilation; what is gone of libraries has to be fetched again. */
    private static boolean isThere(ProjectLayout layout) {
        return layout.classPath().stream()
                .filter(entry -> entry.toString().endsWith(".jar"))
                .allMatch(Files::isRegularFile);
    }

    void keep(ProjectLayout layout, List<Path> buildFiles) {
        List<String> lines = new ArrayList<>(List.of(key(buildFiles, layout)));
        lines.addAll(LayoutText.lines(layout));
        WholeFile.write(file, lines);
    }

    private static String key(List<Path> buildFiles, ProjectLayout layout) {
        TreeSet<Path> files = new TreeSet<>(buildFiles);
        files.addAll(layout.buildFiles());
        return FORM + " " + hash(files);
    }

    private static String hash(Collection<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path each : files) {
                digest.update(each.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.isRegularFile(each) ? (byte) 1 : (byte) 0);
                if (Files.isRegularFile(each)) {
                    digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(each)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UnreadableBuildFileException(files.iterator().next(), e);
        }
    }
}

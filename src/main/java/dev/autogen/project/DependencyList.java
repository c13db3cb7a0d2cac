package dev.autogen.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the file that Maven's dependency plugin lists a project's dependencies in.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-dependency-plugin/list-mojo.html">dependency:list</a>
 */
final class DependencyList {

    /** {@code group:artifact:type:version:scope:path}, with a note on the end; what only tests see has another scope. */
    private static final Pattern LINE =
            Pattern.compile("\\s+\\S+?:(?:compile|provided|runtime|system):(.*?)(?: \\(optional\\) ?)?(?: -- .*)?");

    private DependencyList() {}

    /** The jars and directories, in the order of the class path. */
    static List<Path> read(Path file) {
        try {
            List<Path> found = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    found.add(Path.of(matcher.group(1).strip()));
                }
            }
            return found.stream().filter(DependencyList::holdsClasses).toList();
        } catch (IOException e) {
            throw new UnreadableBuildFileException(file, e);
        }
    }

    private static boolean holdsClasses(Path path) {
        return path.toString().endsWith(".jar") || Files.isDirectory(path);
    }
}

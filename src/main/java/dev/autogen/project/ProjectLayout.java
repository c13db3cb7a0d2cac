package dev.autogen.project;

import java.nio.file.Path;
import java.util.List;

/**
 * What the build says of the project.
 *
 * @param classPath directories of classes and jars, in the application's order: its own classes first, nothing of tests
 * @param roots the sources of the project and of those beside it that it is built with
 * @param buildFiles the files beyond those of the project itself that the answer depends on
 */
record ProjectLayout(List<Path> classPath, List<SourceRoot> roots, List<Path> buildFiles) {

    ProjectLayout {
        classPath = List.copyOf(classPath);
        roots = List.copyOf(roots);
        buildFiles = List.copyOf(buildFiles);
    }
}

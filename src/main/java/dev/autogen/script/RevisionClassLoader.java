package dev.autogen.script;

import dev.autogen.migration.Migration;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class loader of revisions and the user's other classes.
 *
 * <p>Of autogen they see what revisions are written with, and nothing of the libraries that it uses itself.
 */
public final class RevisionClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    RevisionClassLoader(List<Path> compiled, List<Path> classPath) {
        super(
                "revisions",
                Stream.concat(compiled.stream(), classPath.stream())
                        .map(RevisionClassLoader::url)
                        .toArray(URL[]::new),
                new Api(Migration.class.getClassLoader()));
    }

    /** A loader for other classes of the user's that work with autogen, such as rewriters. */
    public static URLClassLoader ofUserClasses(List<Path> classPath) {
        return new RevisionClassLoader(List.of(), classPath);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(path + " is not a file", impossible);
        }
    }

    /** The part of autogen that revisions may use, over the platform's classes. */
    private static final class Api extends ClassLoader {
        private static final List<String> PACKAGES = List.of(
                "dev.autogen.migration.",
                "dev.autogen.operation.",
                "dev.autogen.schema.",
                "dev.autogen.annotation.",
                "dev.autogen.rewrite.",
                "dev.autogen.environment.");

        private final ClassLoader autogen;

        Api(ClassLoader autogen) {
            super("autogen-api", ClassLoader.getPlatformClassLoader());
            this.autogen = autogen;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (PACKAGES.stream().anyMatch(name::startsWith)) {
                return autogen.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}

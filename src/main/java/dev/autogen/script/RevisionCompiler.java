package dev.autogen.script;

import dev.autogen.migration.Migration;
import dev.autogen.script.RevisionDoesNotCompileException.Problem;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles revision sources, all in one task, and keeps the classes until something changes.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/man/javac.html">javac</a>
 */
public final class RevisionCompiler {
    private final ClassCache cache;
    private final Path cacheDirectory;
    private final String autogenVersion;
    private final List<Path> classPath;
    private final Optional<JavaCompiler> javac;

    /**
     * Creates a compiler.
     *
     * @param cacheDirectory where compiled classes are kept, such as {@code .autogen/classes}
     * @param autogenVersion the running version, since another one may give revisions another meaning
     * @param classPath the user's classes that revisions may use
     */
    public RevisionCompiler(Path cacheDirectory, String autogenVersion, List<Path> classPath) {
        this(cacheDirectory, autogenVersion, classPath, Optional.ofNullable(ToolProvider.getSystemJavaCompiler()));
    }

    RevisionCompiler(Path cacheDirectory, String autogenVersion, List<Path> classPath, Optional<JavaCompiler> javac) {
        this.cache = new ClassCache(cacheDirectory, Clock.systemUTC());
        this.cacheDirectory = cacheDirectory;
        this.autogenVersion = autogenVersion;
        this.classPath = List.copyOf(classPath);
        this.javac = javac;
    }

    /** Whether this Java can compile; a JRE cannot. */
    public boolean isAvailable() {
        return javac.isPresent();
    }

    /**
     * The directory with the classes of the sources.
     *
     * @throws RevisionDoesNotCompileException when the compiler rejects them
     * @throws CompilerMissingException when this Java has none
     */
    public Path compile(List<Path> sources) {
        try {
            return cache.get(CacheKey.of(sources, autogenVersion, classPath), directory -> compile(sources, directory));
        } catch (IOException failed) {
            throw new RevisionFileException(
                    "The compiled revisions cannot be kept in " + cacheDirectory + ": " + failed
                            + "; check the directory's permissions",
                    failed);
        }
    }

    private void compile(List<Path> sources, Path directory) {
        JavaCompiler compiler = javac.orElseThrow(() -> new CompilerMissingException(sources.get(0)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            Writer.nullWriter(),
                            files,
                            diagnostics,
                            options(directory),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new RevisionDoesNotCompileException(problems(diagnostics));
            }
        } catch (IOException failed) {
            throw new RevisionFileException("The revisions cannot be compiled: " + failed, failed);
        }
    }

    /** Without annotation processors, and without sources that happen to lie on the class path. */
    private List<String> options(Path directory) {
        String path = Stream.concat(Stream.of(ownClasses()), classPath.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                "-d",
                directory.toString(),
                "-classpath",
                path,
                "-sourcepath",
                "",
                "-proc:none",
                "-implicit:none",
                "-g",
                "-nowarn",
                "-Xlint:none",
                "-encoding",
                "UTF-8",
                "-Xmaxerrs",
                "1000");
    }

    private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(RevisionCompiler::problem)
                .toList();
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        Path file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> Path.of(source.toUri()))
                .orElse(Path.of(""));
        return new Problem(file, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
    }

    /** Where autogen's own classes are. */
    private static Path ownClasses() {
        try {
            return Path.of(Migration.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a class comes from a place with a name", impossible);
        }
    }
}

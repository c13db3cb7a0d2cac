package dev.autogen.script;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Recording;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loads revisions for being run, compiling their sources when the first one is asked for.
 *
 * <p>A source wins over a class that was made from it at another time. Where this Java has no compiler, the class runs.
 * Close it when no data step will run any more: those of the loaded revisions may still load classes.
 */
public final class RevisionLoader implements AutoCloseable {
    private final ScriptDirectory directory;
    private final RevisionCompiler compiler;
    private final Map<String, String> arguments;
    private final Optional<TargetDatabase> database;
    private Optional<RevisionClassLoader> loader = Optional.empty();

    /** A loader for revisions that get no arguments. */
    public RevisionLoader(ScriptDirectory directory, RevisionCompiler compiler) {
        this(directory, compiler, Map.of(), Optional.empty());
    }

    /**
     * A loader for revisions that learn something of the command.
     *
     * @param arguments what {@link dev.autogen.migration.Operations#argument} gives
     * @param database the one of {@link dev.autogen.migration.Operations#on}, where there are several
     */
    public RevisionLoader(
            ScriptDirectory directory,
            RevisionCompiler compiler,
            Map<String, String> arguments,
            Optional<TargetDatabase> database) {
        this.database = database;
        this.directory = directory;
        this.compiler = compiler;
        this.arguments = Map.copyOf(arguments);
    }

    /**
     * The revision with its steps.
     *
     * @throws RevisionDoesNotCompileException when a source is rejected
     * @throws CompilerMissingException when there is only a source, and no compiler
     * @throws SqlFileException when it names a file of SQL that cannot be read
     * @throws DatabaseOfStepsException when it has steps on a database that there is not
     * @throws RevisionNotLoadableException when its class or one of its methods fails
     */
    public LoadedRevision load(RevisionHeader revision) {
        Migration migration = instance(revision);
        LoadedInputs inputs = new LoadedInputs(revision, migration.getClass(), arguments, database);
        try {
            Recording recording = Recording.of(migration, inputs);
            return new LoadedRevision(revision, recording, inputs.askedForArguments());
        } catch (SqlFileException | DatabaseOfStepsException asked) {
            throw asked;
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            throw new RevisionNotLoadableException(revision, "fails when asked for its steps: " + failed, failed);
        }
    }

    private Migration instance(RevisionHeader revision) {
        try {
            Class<?> type = Class.forName(revision.className(), true, loader(revision));
            return (Migration) type.getDeclaredConstructor().newInstance();
        } catch (ClassCastException other) {
            throw new RevisionNotLoadableException(revision, "does not implement " + Migration.class.getName(), other);
        } catch (InvocationTargetException failed) {
            throw new RevisionNotLoadableException(revision, "fails when it is created: " + failed.getCause(), failed);
        } catch (ReflectiveOperationException unusable) {
            throw new RevisionNotLoadableException(
                    revision, "needs to be a public class with a public constructor without parameters", unusable);
        } catch (LinkageError broken) {
            throw new RevisionNotLoadableException(
                    revision, "cannot be loaded: " + broken + "; compile it again", broken);
        }
    }

    private RevisionClassLoader loader(RevisionHeader revision) {
        if (revision.compiled().isEmpty() && !compiler.isAvailable()) {
            throw new CompilerMissingException(revision.source().orElse(Path.of(revision.className())));
        }
        RevisionClassLoader current =
                loader.orElseGet(() -> new RevisionClassLoader(compiled(), directory.classPath()));
        loader = Optional.of(current);
        return current;
    }

    private List<Path> compiled() {
        List<Path> sources = directory.sources();
        return sources.isEmpty() || !compiler.isAvailable() ? new ArrayList<>() : List.of(compiler.compile(sources));
    }

    @Override
    public void close() {
        try {
            if (loader.isPresent()) {
                loader.get().close();
            }
        } catch (IOException failed) {
            throw new RevisionFileException("The class path of the revisions cannot be closed: " + failed, failed);
        }
    }
}

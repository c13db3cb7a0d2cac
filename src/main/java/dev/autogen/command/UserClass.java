package dev.autogen.command;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A class of the user's that a setting names.
 *
 * @param setting the setting
 * @param name the full name of the class
 * @param classes loads it
 */
record UserClass(String setting, String name, ClassLoader classes) {

    /**
     * An object of it.
     *
     * @param type what it has to implement
     * @throws InvalidUserClassException when it cannot be loaded, does not, or cannot be created
     */
    <T> T instance(Class<T> type) {
        try {
            Class<?> found = Class.forName(name, false, classes);
            if (!type.isAssignableFrom(found)) {
                throw problem("it does not implement " + type.getName(), null);
            }
            return type.cast(found.getConstructor().newInstance());
        } catch (ClassNotFoundException e) {
            throw problem("it is not on the class path, which is the setting classpath", e);
        } catch (InvocationTargetException e) {
            throw problem("its constructor failed: " + e.getCause(), e);
        } catch (NoSuchMethodException e) {
            throw problem("it needs a public constructor without parameters", e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw problem("it has to be a public class that is not abstract", e);
        } catch (LinkageError e) {
            // What fails in a static initialiser says so only in its cause.
            throw problem("it cannot be loaded: " + Objects.requireNonNullElse(e.getCause(), e), e);
        }
    }

    private InvalidUserClassException problem(String problem, @Nullable Throwable cause) {
        return new InvalidUserClassException(setting, name, problem, cause);
    }
}

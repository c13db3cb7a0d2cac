package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.MetadataClassException;
import dev.autogen.schema.AutogenException;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.jspecify.annotations.Nullable;

/** Metadata that a class of the application builds. */
final class SuppliedMetadata {

    private SuppliedMetadata() {}

    /**
     * Asks the class.
     *
     * @param registry autogen's, for a class that is a {@link Function} of it
     */
    static MetadataImplementor of(String className, StandardServiceRegistry registry) {
        Object answer = ask(className, create(className), registry);
        if (answer instanceof MetadataImplementor metadata) {
            return metadata;
        }
        throw new MetadataClassException(
                className,
                "gives %s, and no org.hibernate.boot.Metadata"
                        .formatted(
                                answer == null
                                        ? "null"
                                        : "a " + answer.getClass().getName()));
    }

    private static Object create(String className) {
        try {
            return Class.forName(className, true, Thread.currentThread().getContextClassLoader())
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw new MetadataClassException(className, "is not on the class path", e);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw new MetadataClassException(
                    className, "is no public class with a public constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw failed(className, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object ask(String className, Object supplier, StandardServiceRegistry registry) {
        try {
            if (supplier instanceof Function<?, ?> function) {
                return ((Function<StandardServiceRegistry, ?>) function).apply(registry);
            }
            if (supplier instanceof Supplier<?> plain) {
                return plain.get();
            }
        } catch (AutogenException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw failed(className, e);
        }
        throw new MetadataClassException(
                className,
                "is neither a java.util.function.Function<StandardServiceRegistry, Metadata> nor a Supplier<Metadata>");
    }

    private static MetadataClassException failed(String className, Throwable cause) {
        return new MetadataClassException(className, "fails: " + BootFailure.reason(cause), cause);
    }
}

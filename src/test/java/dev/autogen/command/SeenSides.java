package dev.autogen.command;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Schema;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another dialect that remembers which two schemas a comparison last asked for. */
final class SeenSides implements InvocationHandler {
    private final Dialect dialect;
    private CanonicalSchema target = new CanonicalSchema(Schema.empty(), Schema.empty(), List.of());
    private Schema before = Schema.empty();
    private Schema live = Schema.empty();

    SeenSides(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect seeing() {
        return (Dialect) Proxy.newProxyInstance(Dialect.class.getClassLoader(), new Class<?>[] {Dialect.class}, this);
    }

    /** Those of two databases, which are read one after the other. */
    Sides databases() {
        return new Sides(before, live);
    }

    /** Those of entities and a database. */
    Sides entities() {
        return new Sides(
                target.canonical(),
                Schema.of(Stream.concat(live.objects().stream(), target.present().stream())
                        .toList()));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object answer = method.invoke(dialect, arguments);
            if (answer instanceof CanonicalSchema canonical) {
                target = canonical;
            } else if (answer instanceof Schema inspected) {
                before = live;
                live = inspected;
            }
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

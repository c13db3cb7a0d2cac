package dev.autogen.command;

import dev.autogen.config.RewriterSetting;
import dev.autogen.config.Settings;
import dev.autogen.rewrite.BuiltInRewriters;
import dev.autogen.rewrite.InvalidRewriterException;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.RewriterChain;
import dev.autogen.rewrite.UserRewriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rewriters that settings ask for: autogen's own by name, the user's by class or as given. */
final class Rewriters {

    private Rewriters() {}

    /**
     * The chain of the settings.
     *
     * @param classes loads the user's classes
     * @param more those that come after them
     */
    static RewriterChain of(Settings settings, ClassLoader classes, List<Rewriter> more) {
        Stream<Rewriter> named = settings.comparison().rewriters().stream()
                .map(setting -> BuiltInRewriters.named(setting.name(), setting.parameters())
                        .orElseGet(() -> own(setting, classes)));
        return new RewriterChain(Stream.concat(named, more.stream()).toList());
    }

    private static Rewriter own(RewriterSetting setting, ClassLoader classes) {
        String name = setting.name();
        Class<?> type = type(name, classes);
        if (!Rewriter.class.isAssignableFrom(type)) {
            throw new InvalidRewriterException(name, "it does not implement " + Rewriter.class.getName());
        }
        try {
            return new UserRewriter(name, (Rewriter) instance(type, setting.parameters()));
        } catch (InvocationTargetException e) {
            throw new InvalidRewriterException(name, "its constructor failed: " + e.getCause(), e);
        } catch (NoSuchMethodException e) {
            throw new InvalidRewriterException(name, "it needs a public constructor " + shape(setting), e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new InvalidRewriterException(name, "it has to be a public class that is not abstract", e);
        } catch (LinkageError e) {
            throw notLoaded(name, e);
        }
    }

    private static Class<?> type(String name, ClassLoader classes) {
        try {
            return Class.forName(name, false, classes);
        } catch (ClassNotFoundException e) {
            throw new InvalidRewriterException(
                    name,
                    "it is neither one of " + String.join(", ", BuiltInRewriters.names())
                            + " nor a class on the class path, which is the setting classpath",
                    e);
        } catch (LinkageError e) {
            throw notLoaded(name, e);
        }
    }

    private static InvalidRewriterException notLoaded(String name, LinkageError e) {
        // What fails in a static initialiser says so only in its cause.
        return new InvalidRewriterException(
                name, "its class cannot be loaded: " + Objects.requireNonNullElse(e.getCause(), e), e);
    }

    private static String shape(RewriterSetting setting) {
        return setting.parameters().isEmpty()
                ? "without parameters or with a Map<String, List<String>>"
                : "with a Map<String, List<String>>, since the settings give it parameters";
    }

    /** Without parameters, a class that only takes a map is given an empty one. */
    private static Object instance(Class<?> type, Map<String, List<String>> parameters)
            throws NoSuchMethodException, InstantiationException, IllegalAccessException, InvocationTargetException {
        boolean plain = parameters.isEmpty()
                && Arrays.stream(type.getConstructors()).anyMatch(each -> each.getParameterCount() == 0);
        return plain
                ? type.getConstructor().newInstance()
                : type.getConstructor(Map.class).newInstance(parameters);
    }
}

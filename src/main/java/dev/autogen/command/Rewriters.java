package dev.autogen.command;

import dev.autogen.config.RewriterSetting;
import dev.autogen.config.Settings;
import dev.autogen.rewrite.BuiltInRewriters;
import dev.autogen.rewrite.InvalidRewriterException;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.RewriterChain;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** The rewriters that settings ask for: autogen's own by name, the user's by class. */
final class Rewriters {

    private Rewriters() {}

    /**
     * The chain of the settings.
     *
     * @param classes loads the user's classes
     */
    static RewriterChain of(Settings settings, ClassLoader classes) {
        return new RewriterChain(settings.comparison().rewriters().stream()
                .map(setting -> BuiltInRewriters.named(setting.name(), setting.parameters())
                        .orElseGet(() -> own(setting, classes)))
                .toList());
    }

    private static Rewriter own(RewriterSetting setting, ClassLoader classes) {
        try {
            return (Rewriter) instance(Class.forName(setting.name(), true, classes), setting.parameters());
        } catch (ClassNotFoundException e) {
            throw new InvalidRewriterException(
                    setting.name(),
                    "it is neither one of " + String.join(", ", BuiltInRewriters.names())
                            + " nor a class on the class path",
                    e);
        } catch (ClassCastException e) {
            throw new InvalidRewriterException(setting.name(), "it does not implement " + Rewriter.class.getName(), e);
        } catch (InvocationTargetException e) {
            throw new InvalidRewriterException(setting.name(), "its constructor failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new InvalidRewriterException(
                    setting.name(),
                    "it needs a public constructor, without parameters or with a Map<String, List<String>>",
                    e);
        }
    }

    private static Object instance(Class<?> type, Map<String, List<String>> parameters)
            throws ReflectiveOperationException {
        return parameters.isEmpty()
                ? type.getConstructor().newInstance()
                : type.getConstructor(Map.class).newInstance(parameters);
    }
}

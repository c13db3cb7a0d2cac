package dev.autogen.command;

import dev.autogen.config.CallbackSettings;
import dev.autogen.config.Settings;
import dev.autogen.migration.Callback;
import dev.autogen.migration.Callback.Point;
import dev.autogen.runtime.RunCallback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Finds the callbacks that settings name.
 *
 * @param classes loads the user's classes; asked for when a setting names one
 */
record ProjectCallbacks(Settings settings, Supplier<ClassLoader> classes) {

    /**
     * @throws UnreadableCallbackException when a file cannot be read
     * @throws InvalidUserClassException when a class cannot be used
     */
    List<RunCallback> all() {
        CallbackSettings names = settings.run().callbacks();
        List<RunCallback> callbacks = new ArrayList<>();
        names.beforeRun().forEach(name -> callbacks.add(callback(Point.BEFORE_RUN, name)));
        names.beforeRevision().forEach(name -> callbacks.add(callback(Point.BEFORE_REVISION, name)));
        names.afterRevision().forEach(name -> callbacks.add(callback(Point.AFTER_REVISION, name)));
        names.afterRun().forEach(name -> callbacks.add(callback(Point.AFTER_RUN, name)));
        return List.copyOf(callbacks);
    }

    private RunCallback callback(Point point, String name) {
        String setting = "callbacks." + point.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".sql")
                ? new RunCallback.OfSql(point, name, text(setting, name))
                : new RunCallback.OfCode(
                        point, name, new UserClass(setting, name, classes.get()).instance(Callback.class));
    }

    private String text(String setting, String name) {
        Path file = settings.project().resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnreadableCallbackException(setting, file, e);
        }
    }
}

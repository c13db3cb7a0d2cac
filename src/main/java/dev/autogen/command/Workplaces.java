package dev.autogen.command;

import dev.autogen.config.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** The workplaces of a command that works on all databases of a project together; closing closes them all. */
final class Workplaces implements AutoCloseable {
    private final Workplace project;
    private final List<Workplace> databases = new ArrayList<>();
    private final Deque<Workplace> open = new ArrayDeque<>();

    /** @param opening opens one for the settings of the project or of one of its databases */
    Workplaces(Settings settings, Function<Settings, Workplace> opening) {
        this.project = opening.apply(settings);
        open.push(project);
        settings.databases().forEach(database -> {
            Workplace workplace = opening.apply(database);
            open.push(workplace);
            databases.add(workplace);
        });
        if (databases.isEmpty()) {
            databases.add(project);
        }
    }

    /** For what concerns the revisions and no database. */
    Workplace project() {
        return project;
    }

    /** One for each database, in the order of the settings; that of the project where it has one. */
    List<Workplace> databases() {
        return databases;
    }

    /** Closes everything, the newest first, whatever fails on the way. */
    @Override
    public void close() {
        if (!open.isEmpty()) {
            try (Workplace newest = open.pop()) {
                newest.settings();
            } finally {
                close();
            }
        }
    }
}

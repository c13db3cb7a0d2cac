package dev.autogen.command;

import dev.autogen.runtime.ScriptPart;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What runs would do, as SQL that is written without a look at any database. */
public final class OfflineScripts {
    private final Supplier<Workplace> workplaces;

    OfflineScripts(Supplier<Workplace> workplaces) {
        this.workplaces = workplaces;
    }

    /**
     * What an upgrade would run, as SQL.
     *
     * @param targets as an upgrade takes them, for an empty database; for another one {@code from:to}
     */
    public List<ScriptPart> upgrade(List<String> targets) {
        return scripted(offline -> offline.upgrade(targets));
    }

    /** What a downgrade would run, as SQL; the target is {@code from:to}. */
    public List<ScriptPart> downgrade(String target) {
        return scripted(offline -> offline.downgrade(target));
    }

    /** What a stamp would run, as SQL, with targets as an upgrade's script takes them. */
    public List<ScriptPart> stamp(List<String> targets) {
        return scripted(offline -> offline.stamp(targets));
    }

    private List<ScriptPart> scripted(Function<Offline, List<ScriptPart>> script) {
        try (Workplace workplace = workplaces.get()) {
            return script.apply(new Offline(workplace));
        }
    }

    /**
     * Writes a file for each part of a script, numbered in the order to run them.
     *
     * @throws ScriptFolderException when something else is in the directory
     */
    public static List<Path> write(List<ScriptPart> parts, Path directory) {
        return new ScriptFolder(directory).write(parts);
    }
}

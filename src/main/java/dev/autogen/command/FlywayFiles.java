package dev.autogen.command;

import dev.autogen.runtime.RevisionSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Revisions as migrations of Flyway: a version for each part, with the settings beside it that the part needs.
 *
 * @see <a href="https://documentation.red-gate.com/fd/script-configuration-224003091.html">Script configuration</a>
 */
final class FlywayFiles {
    private final Map<String, String> files = new TreeMap<>();

    private FlywayFiles() {}

    /** The texts by file name. */
    static Map<String, String> of(List<ExportedRevision> revisions) {
        FlywayFiles result = new FlywayFiles();
        revisions.forEach(result::add);
        return result.files;
    }

    private void add(ExportedRevision revision) {
        for (int index = 0; index < revision.parts().size(); index++) {
            ExportedRevision.Step step = revision.parts().get(index);
            String name = version(revision, index) + "__" + revision.slug() + ".sql";
            add("V" + name, "-- Upgrade " + revision.title() + "\n", step.part());
            if (revision.undoable()) {
                RevisionSql.Part nothing = new RevisionSql.Part("-- Another part takes this one back.\n", false);
                add(
                        "U" + name,
                        "-- Downgrade " + revision.title() + "\n",
                        step.undo().orElse(nothing));
            }
        }
    }

    private static String version(ExportedRevision revision, int part) {
        String number = String.format("%04d", revision.place());
        return revision.parts().size() == 1 ? number : number + "." + (part + 1);
    }

    private void add(String name, String head, RevisionSql.Part part) {
        files.put(name, head + part.sql());
        List<String> settings = new ArrayList<>();
        if (part.outsideTransaction()) {
            settings.add("executeInTransaction=false\n");
        }
        if (part.sql().contains("${")) {
            settings.add("placeholderReplacement=false\n");
        }
        if (!settings.isEmpty()) {
            files.put(name + ".conf", String.join("", settings));
        }
    }
}

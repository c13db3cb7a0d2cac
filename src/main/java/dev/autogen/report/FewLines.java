package dev.autogen.report;

import java.util.ArrayList;
import java.util.List;

/** A list that is cut where it becomes too long to be read in passing. */
public final class FewLines {
    private static final int FEW = 12;
    private static final String INDENT = "  ";

    private FewLines() {}

    /** The first lines indented, and how many there are besides. */
    public static List<String> of(List<String> lines) {
        // One line of "more" would take the room of the last.
        int shown = lines.size() <= FEW + 1 ? lines.size() : FEW;
        List<String> few = new ArrayList<>();
        lines.subList(0, shown).forEach(line -> few.add(INDENT + line));
        if (shown < lines.size()) {
            few.add(INDENT + "… and " + (lines.size() - shown) + " more");
        }
        return few;
    }
}

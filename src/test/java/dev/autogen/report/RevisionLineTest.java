package dev.autogen.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.report.RevisionLine.Mark;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a revision stands in a list. */
class RevisionLineTest {

    @Test
    void a_root_revises_the_base() {
        RevisionLine line = new RevisionLine("27c6a30d7c24", List.of(), "Create bookshop", Set.of());

        assertThat(line.withParents(Style.PLAIN)).isEqualTo("<base> -> 27c6a30d7c24, Create bookshop");
        assertThat(line.withMarks(Style.PLAIN)).isEqualTo("27c6a30d7c24");
    }

    @Test
    void marks_are_said_in_one_order() {
        RevisionLine line = new RevisionLine(
                "aaaa",
                List.of("bbbb", "cccc"),
                "Merge",
                Set.of(Mark.MERGE_POINT, Mark.HEAD, Mark.CURRENT, Mark.BRANCH_POINT));

        assertThat(line.withParents(Style.PLAIN))
                .isEqualTo("bbbb, cccc -> aaaa (head) (current) (branchpoint) (mergepoint), Merge");
        assertThat(line.withMarks(Style.PLAIN)).isEqualTo("aaaa (head) (current) (branchpoint) (mergepoint)");
    }

    @Test
    void a_terminal_gets_colours() {
        assertThat(new RevisionLine("aaaa", List.of(), "x", Set.of(Mark.HEAD)).withMarks(Style.COLOURED))
                .isEqualTo("\u001b[33maaaa\u001b[0m \u001b[32m(head)\u001b[0m");
    }
}

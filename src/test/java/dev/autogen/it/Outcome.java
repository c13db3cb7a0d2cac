package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How one run of the launcher ended, and what it said. */
record Outcome(int exit, String out, String err) {

    /** Asserts how it ended, and shows all that was said if not so. */
    Outcome exits(int expected) {
        assertThat(exit).as("%s", this).isEqualTo(expected);
        return this;
    }

    Outcome succeeds() {
        return exits(0);
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n--- out\n" + out + "--- err\n" + err + "---";
    }
}

package dev.autogen.project;

import java.nio.file.Path;

/** What the project's build is started for, told before it happens since it takes seconds. */
public sealed interface ProjectEvent {

    <R> R accept(Visitor<R> visitor);

    /**
     * The build is asked for the class path, and compiles on the way.
     *
     * @param tool its name, such as {@code Maven}
     * @param directory of the project
     */
    record AskingBuild(String tool, Path directory) implements ProjectEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.askingBuild(this);
        }
    }

    /**
     * The build compiles, because something changed.
     *
     * @param tool its name, such as {@code Maven}
     * @param change the file that is newer than what was made of it, or gone
     */
    record Compiling(String tool, Path change) implements ProjectEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compiling(this);
        }
    }

    /** What to do with each event. */
    interface Visitor<R> {
        R askingBuild(AskingBuild event);

        R compiling(Compiling event);
    }
}

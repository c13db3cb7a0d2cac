package dev.autogen.command;

import dev.autogen.database.ServerEvent;
import dev.autogen.framework.FrameworkDefaults;
import dev.autogen.project.ProjectEvent;
import dev.autogen.runtime.RuntimeEvent;

/** What is told of the work on the way to a result. */
public interface Listener {

    /** Something happened in an upgrade or downgrade. */
    void on(RuntimeEvent event);

    /** Something happens to an embedded server. */
    void on(ServerEvent event);

    /** The project's own build is started. */
    void on(ProjectEvent event);

    /** What the framework of the application decides is taken over. */
    void on(FrameworkDefaults defaults);

    /** Hears everything and does nothing. */
    static Listener silent() {
        return new Listener() {
            @Override
            public void on(RuntimeEvent event) {}

            @Override
            public void on(ServerEvent event) {}

            @Override
            public void on(ProjectEvent event) {}

            @Override
            public void on(FrameworkDefaults defaults) {}
        };
    }
}

package dev.autogen.config;

import java.util.List;

/**
 * What a run calls: files of SQL, relative to the project, and classes.
 *
 * @param beforeRun before the first revision
 * @param beforeRevision before the steps of each revision
 * @param afterRevision after them
 * @param afterRun after the last revision
 */
public record CallbackSettings(
        List<String> beforeRun, List<String> beforeRevision, List<String> afterRevision, List<String> afterRun) {

    public CallbackSettings {
        beforeRun = List.copyOf(beforeRun);
        beforeRevision = List.copyOf(beforeRevision);
        afterRevision = List.copyOf(afterRevision);
        afterRun = List.copyOf(afterRun);
    }
}

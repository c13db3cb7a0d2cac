package dev.autogen.runtime;

import java.time.Duration;

/** The time between two tries, which tests let pass at once. */
@FunctionalInterface
interface Pauses {

    /** Returns when the time is over, or before that when there is nothing to wait for any more. */
    void pause(Duration length);
}

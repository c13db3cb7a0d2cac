package dev.autogen.database;

import java.nio.file.Path;
import java.time.Duration;

/** What happens to a server, told before it happens. */
public sealed interface ServerEvent {

    <R> R accept(Visitor<R> visitor);

    /**
     * Programs are about to be transferred, which takes seconds.
     *
     * @param version PostgreSQL's, such as 17.11.0
     * @param repository where they come from, without secrets
     */
    record Fetching(String version, String repository) implements ServerEvent {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fetching(this);
        }
    }

    /**
     * A server is about to be made, which takes seconds when its programs have to be unpacked.
     *
     * @param major PostgreSQL's major version
     * @param folder where its data will be
     */
    record Creating(int major, Path folder) implements ServerEvent {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.creating(this);
        }
    }

    /**
     * A server that has data is about to start.
     *
     * @param major PostgreSQL's major version
     * @param port on the loopback address
     */
    record Starting(int major, int port) implements ServerEvent {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.starting(this);
        }
    }

    /**
     * A server of the user's does not answer yet, and is tried again.
     *
     * @param url without secrets
     * @param limit for how long
     */
    record Waiting(String url, Duration limit) implements ServerEvent {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.waiting(this);
        }
    }

    /** What to do with each event. */
    interface Visitor<R> {
        R fetching(Fetching event);

        R creating(Creating event);

        R starting(Starting event);

        R waiting(Waiting event);
    }
}

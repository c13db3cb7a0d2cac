package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A tool that keeps tables of its own beside those of an application, under names that it is known by. */
public enum OtherTool {
    /** Its history table, under the default name. */
    FLYWAY(Set.of("flyway_schema_history"), Set.of()),
    /** Its changelog and its lock, under the default names. */
    LIQUIBASE(Set.of("databasechangelog", "databasechangeloglock"), Set.of()),
    /** The tables of its JDBC job store, with the default prefix. */
    QUARTZ(
            Set.of(
                    "qrtz_blob_triggers",
                    "qrtz_calendars",
                    "qrtz_cron_triggers",
                    "qrtz_fired_triggers",
                    "qrtz_job_details",
                    "qrtz_locks",
                    "qrtz_paused_trigger_grps",
                    "qrtz_scheduler_state",
                    "qrtz_simple_triggers",
                    "qrtz_simprop_triggers",
                    "qrtz_triggers"),
            Set.of()),
    /** See <a href="https://docs.spring.io/spring-batch/reference/schema-appendix.html">its metadata schema</a>. */
    SPRING_BATCH(
            Set.of(
                    "batch_job_execution",
                    "batch_job_execution_context",
                    "batch_job_execution_params",
                    "batch_job_instance",
                    "batch_step_execution",
                    "batch_step_execution_context"),
            Set.of("batch_job_execution_seq", "batch_job_instance_seq", "batch_job_seq", "batch_step_execution_seq")),
    /** See <a href="https://docs.spring.io/spring-session/reference/configuration/jdbc.html">its JDBC store</a>. */
    SPRING_SESSION(Set.of("spring_session", "spring_session_attributes"), Set.of()),
    /** See <a href="https://github.com/lukas-krecan/ShedLock">its lock table</a>. */
    SHEDLOCK(Set.of("shedlock"), Set.of());

    private final Set<String> tables;
    private final Set<String> sequences;

    OtherTool(Set<String> tables, Set<String> sequences) {
        this.tables = tables;
        this.sequences = sequences;
    }

    /** The name in settings: {@code spring-batch}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tool of this name. */
    public static Optional<OtherTool> named(String word) {
        return Stream.of(values()).filter(tool -> tool.word().equals(word)).findFirst();
    }

    /** Whether the object has a name of its, in any schema, in capitals or not. */
    boolean made(ObjectPath path) {
        String name = path.object().name().toLowerCase(Locale.ROOT);
        return path.kind() == ObjectPath.Kind.TABLE && tables.contains(name)
                || path.kind() == ObjectPath.Kind.SEQUENCE && sequences.contains(name);
    }
}

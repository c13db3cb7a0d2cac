package dev.autogen.migration;

import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Operations that are written down as values. */
final class Recorder implements Operations {
    private final RevisionInputs inputs;
    private final Optional<String> schema;
    private final List<Supplier<? extends Operation>> log;

    private Recorder(RevisionInputs inputs, Optional<String> schema, List<Supplier<? extends Operation>> log) {
        this.inputs = inputs;
        this.schema = schema;
        this.log = log;
    }

    static List<Operation> record(Consumer<Operations> steps, RevisionInputs inputs) {
        Recorder recorder = new Recorder(inputs, Optional.empty(), new ArrayList<>());
        steps.accept(recorder);
        return recorder.recorded();
    }

    @Override
    public void record(Supplier<? extends Operation> operation) {
        log.add(operation);
    }

    @Override
    public Name name(String object) {
        return new Name(schema, object);
    }

    @Override
    public Operations in(String other) {
        return new Recorder(inputs, Optional.of(other), log);
    }

    @Override
    public void on(String database, Consumer<Operations> steps) {
        if (inputs.isFor(database)) {
            steps.accept(this);
        }
    }

    @Override
    public SqlStep sql(String statement) {
        SqlStep step = new SqlStep(statement, inputs);
        record(step);
        return step;
    }

    @Override
    public SqlStep sqlFile(String file) {
        return sql(inputs.sqlFile(file));
    }

    @Override
    public Optional<String> argument(String key) {
        return inputs.argument(key);
    }

    @Override
    public void outsideTransaction(Consumer<Operations> steps) {
        Recorder inner = new Recorder(inputs, schema, new ArrayList<>());
        steps.accept(inner);
        record(() -> new OutsideTransaction(inner.recorded()));
    }

    private List<Operation> recorded() {
        return log.stream().<Operation>map(Supplier::get).toList();
    }
}

package dev.autogen.scenario;

import dev.autogen.command.Sides;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.Verdict;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What a scenario or a drift shows.
 *
 * @param kind which of them it is
 * @param touched the components that it shows, and the kinds of operations that were planned
 */
record Witness(Kind kind, SortedSet<String> touched) {

    /** The ways to be shown. */
    enum Kind {
        DRIFT,
        CHANGE,
        NO_CHANGE
    }

    /** What operations show that made one state of a database another one: what they are, and what they changed. */
    static Witness ofChange(Kind kind, Verdict verdict, Schema before, Schema after) {
        SortedSet<String> touched = ChangedComponents.between(before, after);
        verdict.operations().stream()
                .map(PlannedOperation::operation)
                .flatMap(Witness::withInner)
                .map(operation -> operation.getClass().getSimpleName())
                .forEach(touched::add);
        return new Witness(kind, touched);
    }

    private static Stream<Operation> withInner(Operation operation) {
        return operation instanceof OutsideTransaction outside
                ? Stream.concat(Stream.of(operation), outside.operations().stream())
                : Stream.of(operation);
    }

    /** What two sides show that are no difference: the components that say something in what both of them have. */
    static Witness ofNoChange(Sides sides) {
        SortedSet<String> both = told(sides.target(), sides.live());
        both.retainAll(told(sides.live(), sides.target()));
        return new Witness(Kind.NO_CHANGE, both);
    }

    private static SortedSet<String> told(Schema some, Schema others) {
        List<SchemaObject> shared = some.objects().stream()
                .filter(object -> others.find(object.getClass(), object.name()).isPresent())
                .toList();
        return TellingComponents.in(shared);
    }

    boolean shows(Kind way, String item) {
        return kind == way && touched.contains(item);
    }
}

package dev.autogen.scenario;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Operations as the calls of a revision can say them: every label explicit, every index valid. */
final class AsCalled {
    private AsCalled() {}

    static List<Operation> of(List<Operation> operations) {
        return operations.stream().map(AsCalled::of).map(Operation.class::cast).toList();
    }

    private static Object of(Object value) {
        if (value instanceof Label label) {
            return label.text().map(Label::explicit).orElse(label);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(AsCalled::of);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AsCalled::of).toList();
        }
        return value instanceof Record data ? rebuilt(data) : value;
    }

    private static Object rebuilt(Record data) {
        RecordComponent[] components = data.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> called(data, component))
                .toArray();
        try {
            return data.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object called(Record data, RecordComponent component) {
        try {
            return data instanceof Index && component.getName().equals("valid")
                    ? true
                    : of(component.getAccessor().invoke(data));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.autogen.diff;

import dev.autogen.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Changes a schema at random, as people change entities, and keeps it one that PostgreSQL accepts. */
final class SchemaEdits {
    private SchemaEdits() {}

    /**
     * @param seed what all choices follow from
     * @param numbers the edits to make: without one of them, the others choose as before
     */
    static Schema edited(Schema schema, long seed, Collection<Integer> numbers) {
        EditedSchema edited = new EditedSchema(schema);
        List<Runnable> kinds = Stream.of(
                        new TableEdits(edited).kinds(),
                        new ColumnEdits(edited).kinds(),
                        new PartEdits(edited).kinds(),
                        new TypeEdits(edited).kinds(),
                        new ObjectEdits(edited).kinds())
                .flatMap(List::stream)
                .toList();
        for (int number : numbers) {
            edited.begin(seed, number);
            edited.pick(kinds).ifPresent(Runnable::run);
        }
        return edited.schema();
    }
}

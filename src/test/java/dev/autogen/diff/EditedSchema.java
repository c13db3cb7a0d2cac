package dev.autogen.diff;

import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A schema that is being changed, with the random choices of whoever changes it. */
final class EditedSchema {
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private final Schema start;
    private final List<SchemaObject> objects;
    private Random random = new Random();
    private String edit = "";
    private int names;

    EditedSchema(Schema schema) {
        start = schema;
        objects = new ArrayList<>(schema.objects());
    }

    /** Begins an edit, which chooses as its seed and number say, whatever other edits did before. */
    void begin(long seed, int number) {
        random = new Random((seed * 1_000 + number) * SCATTER);
        edit = number + "_";
        names = 0;
    }

    /** What no edit has touched yet. */
    Schema start() {
        return start;
    }

    Schema schema() {
        return Schema.of(objects);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    Random random() {
        return random;
    }

    <T> Optional<T> pick(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** A name that no other edit gives. */
    String newName(String stem) {
        return "new " + stem + edit + ++names;
    }

    Optional<String> comment() {
        return random.nextBoolean() ? Optional.empty() : Optional.of("it's " + random.nextInt(100));
    }

    <T extends SchemaObject> Stream<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends SchemaObject> Optional<T> any(Class<T> kind, Predicate<T> condition) {
        return pick(all(kind).filter(condition).toList());
    }

    Optional<Table> table(Name name) {
        return any(Table.class, table -> table.name().equals(name));
    }

    void add(SchemaObject object) {
        objects.add(object);
    }

    void removeIf(Predicate<SchemaObject> condition) {
        objects.removeIf(condition);
    }

    <T extends SchemaObject> void change(Class<T> kind, UnaryOperator<T> change) {
        objects.replaceAll(object -> kind.isInstance(object) ? change.apply(kind.cast(object)) : object);
    }

    <T extends SchemaObject> void edit(Class<T> kind, UnaryOperator<T> change) {
        any(kind, object -> true).ifPresent(object -> replace(object, change.apply(object)));
    }

    void replace(SchemaObject object, SchemaObject other) {
        objects.set(objects.indexOf(object), other);
    }

    void editTable(UnaryOperator<TableBuilder> change) {
        edit(Table.class, table -> table.with(change));
    }

    /** Whether some expression, type or definition has the text, as far as {@code toString} shows it. */
    boolean mentions(String text) {
        return objects.stream().anyMatch(object -> object.toString().contains(text));
    }
}

package dev.autogen.testing;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The random choices behind {@link SchemaGenerator}. */
final class SchemaGeneratorChoices {

    private static final List<String> STEMS = List.of(
            "plain",
            "two words",
            "MixedCase",
            "select",
            "user",
            "übung",
            "do\"uble",
            "a'postrophe",
            "with.dot",
            "$money",
            "json_table",
            "a_name_that_takes_all_the_sixty_three_bytes_there_are_for_it");

    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;
    private int identifiers;

    SchemaGeneratorChoices(long seed) {
        // The first draws of neighbouring small seeds are the same.
        this.random = new Random(seed * SCATTER);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** From 0 to {@code most}. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** At least one of the values, in any order. */
    <T> List<T> some(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(values.size())));
    }

    /** An identifier that no other object has. */
    String identifier() {
        return STEMS.get(random.nextInt(STEMS.size())) + ++identifiers;
    }

    Name name(Optional<String> second) {
        return second.filter(schema -> oneIn(3))
                .map(schema -> Name.of(schema, identifier()))
                .orElseGet(() -> Name.of(identifier()));
    }

    Optional<String> comment() {
        return oneIn(3)
                ? Optional.of(of("It's", "a \\ b", "two\nlines", "; drop table x; --", "$$", "?"))
                : Optional.empty();
    }

    Deferrability deferrability() {
        return of(Deferrability.values());
    }

    /** Quoted always: what needs no quotes may have them. */
    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String quoted(Name name) {
        return name.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(name.name());
    }
}

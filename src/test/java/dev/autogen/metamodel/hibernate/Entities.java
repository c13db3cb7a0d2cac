package dev.autogen.metamodel.hibernate;

import dev.autogen.metamodel.BootRequest;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.Mappings;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads entity classes of a test through the Hibernate of the test class path. */
final class Entities {

    private Entities() {}

    static EntityModel read(Class<?>... classes) {
        return read(Map.of(), classes);
    }

    static EntityModel read(Map<String, String> settings, Class<?>... classes) {
        List<String> names = Stream.of(classes).map(Class::getName).sorted().toList();
        return new HibernateReader()
                .read(new BootRequest(
                        Mappings.ofClasses(names), Optional.empty(), new TreeMap<>(settings), List.of(), "public", 16));
    }

    static Table table(String name, Class<?>... classes) {
        return table(read(classes), name);
    }

    static Table table(EntityModel model, String name) {
        return model.schema().table(Name.of(name)).orElseThrow();
    }
}

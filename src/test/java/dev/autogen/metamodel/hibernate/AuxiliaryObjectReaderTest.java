package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.metamodel.BootRequest;
import dev.autogen.metamodel.Mappings;
import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuxiliaryObjectReaderTest {

    @Test
    void statements_of_a_mapping_file_are_an_opaque_unit() {
        List<OpaqueUnit> units = read().all(OpaqueUnit.class);
        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.create()).containsExactly("create function one() returns int language sql return 1");
            assertThat(unit.drop()).containsExactly("drop function one()");
            assertThat(unit.hash()).matches("[0-9a-f]{64}");
            assertThat(unit.name())
                    .isEqualTo(Name.of("statements " + unit.hash().substring(0, 12)));
        });
        assertThat(read().all(OpaqueUnit.class)).isEqualTo(units);
    }

    private static Schema read() {
        Mappings mappings = new Mappings(
                List.of(NamesTest.Here.class.getName()),
                List.of(),
                List.of("dev/autogen/metamodel/hibernate/database-object.xml"),
                List.of());
        BootRequest request = new BootRequest(mappings, Optional.empty(), new TreeMap<>(), List.of(), "public", 16);
        return new HibernateReader().read(request).schema();
    }
}

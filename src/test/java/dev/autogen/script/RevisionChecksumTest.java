package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Recording;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Reversal;
import dev.autogen.operation.Sql;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.testing.RandomOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RevisionChecksumTest {
    private static final Operation TABLE = new CreateTable(Table.builder(Name.of("audit", "account"))
            .add(Column.of("id", "bigint").notNull().withIdentity(Optional.of(Identity.byDefault("bigint"))))
            .add(Column.of("name", "text").withDefault(Optional.of("'a \"b\" \\ c'::text")))
            .add(PrimaryKey.of(Label.explicit("account_pkey"), List.of("id")))
            .add(CheckConstraint.of(Label.explicit("account_check"), "name <> ''\nand id > 0"))
            .add(new ForeignKey(
                    Label.explicit("account_fk"),
                    List.of("id"),
                    Name.of("person"),
                    List.of("id"),
                    ForeignKey.Action.NO_ACTION,
                    ForeignKey.Action.CASCADE,
                    false,
                    Deferrability.DEFERRABLE,
                    true))
            .storage(Map.of("fillfactor", "70"))
            .initialRows(
                    List.of(new InitialRow(new TreeMap<>(Map.of("id", "1")), new TreeMap<>(Map.of("name", "'x'")))))
            .build());

    private static final List<Operation> STEPS = List.of(
            TABLE,
            new CreateIndex(
                    Name.of("account"),
                    Index.of(
                            Label.explicit("i"),
                            List.of(IndexPart.column("name").desc()))),
            new AlterDefault(Name.of("account"), "name", Optional.empty(), Optional.of("'y'")),
            new Sql("select 1", Optional.of("select 2")));

    @Test
    void the_text_is_frozen() throws IOException {
        Path frozen = Path.of("src/test/resources/dev/autogen/script/canonical.txt");
        assertThat(CanonicalText.of(STEPS)).isEqualTo(Files.readString(frozen));
    }

    /** The value is in databases: when this test fails, the code is wrong, and never the test. */
    @Test
    void the_checksum_is_frozen() {
        assertThat(RevisionChecksum.of(recording(STEPS)))
                .isEqualTo("738d108725c11879db2ebb42e36bda37d98bb9b2a83489b510c341749f24f37e");
    }

    @Test
    void a_data_step_counts_by_its_name() {
        Operation once = new Data("fill", connection -> {}, Optional.empty());
        Operation again = new Data("fill", connection -> connection.commit(), Optional.empty());
        Operation other = new Data("drain", connection -> {}, Optional.empty());
        assertThat(checksum(once)).isEqualTo(checksum(again)).isNotEqualTo(checksum(other));
    }

    @Test
    void a_custom_step_counts_by_its_statements() {
        assertThat(checksum(new Grant("a", "select 1")))
                .isEqualTo(checksum(new Grant("b", "select 1")))
                .isNotEqualTo(checksum(new Grant("a", "select 2")));
    }

    @Test
    void both_halves_count() {
        Recording up = new Recording(STEPS, List.of());
        Recording down = new Recording(List.of(), STEPS);
        assertThat(RevisionChecksum.of(up)).isNotEqualTo(RevisionChecksum.of(down));
    }

    @Test
    void every_difference_counts() {
        RandomOperations random = new RandomOperations(3);
        List<String> checksums = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            RandomOperations.kinds().forEach(kind -> checksums.add(checksum(random.of(kind))));
        }
        assertThat(checksums).allMatch(checksum -> checksum.matches("[0-9a-f]{64}"));
        assertThat(checksums).doesNotHaveDuplicates();
    }

    private static String checksum(Operation operation) {
        return RevisionChecksum.of(recording(List.of(operation)));
    }

    private static Recording recording(List<Operation> upgrade) {
        return new Recording(upgrade, Reversal.of(upgrade));
    }

    /** A step of a user, told in words that do not matter. */
    private record Grant(String description, String statement) implements Custom {

        @Override
        public List<String> statements() {
            return List.of(statement);
        }

        @Override
        public String javaExpression() {
            return "new Grant()";
        }

        @Override
        public Operation reverse() {
            return new Irreversible("grants stay");
        }
    }
}

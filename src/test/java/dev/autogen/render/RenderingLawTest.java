package dev.autogen.render;

import static dev.autogen.render.RevisionSources.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.migration.Recording;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.Reversal;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import dev.autogen.script.FileTemplate;
import dev.autogen.script.TargetDatabase;
import dev.autogen.testing.RandomOperations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rendered, compiled and recorded is what was planned. */
class RenderingLawTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void operations_of_every_kind_come_back_equal(long seed) {
        RandomOperations random = new RandomOperations(seed);
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            RandomOperations.kinds().forEach(kind -> operations.add(random.of(kind)));
        }
        comesBack(operations);
    }

    @Test
    void operations_on_each_of_several_databases_come_back_equal() {
        List<String> all = List.of("orders", "billing", "a-b", "a_b");
        Map<String, List<Operation>> operations = new LinkedHashMap<>();
        RandomOperations random = new RandomOperations(5);
        all.forEach(name -> operations.put(name, every(random)));
        operations.put("a_b", List.of(table("wide", 900)));
        RevisionSource source = RevisionSources.on(operations);
        RoundTrip trip = new RoundTrip(directory);
        for (String name : all) {
            Recording recording = trip.of(source, Optional.of(new TargetDatabase(name, all)));
            assertThat(recording.upgrade()).isEqualTo(operations.get(name));
            assertThat(recording.downgrade()).isEqualTo(Reversal.of(operations.get(name)));
        }
    }

    @Test
    void only_code_is_left_out_of_the_law() {
        Set<Class<?>> rendered = Set.copyOf(RandomOperations.kinds());
        Set<Class<?>> others = Set.of(Operation.class.getPermittedSubclasses()).stream()
                .filter(kind -> !rendered.contains(kind))
                .collect(Collectors.toSet());
        assertThat(others).containsExactlyInAnyOrder(Data.class, Custom.class);
    }

    @Test
    void the_same_source_gives_the_same_bytes() {
        RevisionSource first = RevisionSources.of("x", planned(every(new RandomOperations(7))));
        RevisionSource second = RevisionSources.of("x", planned(every(new RandomOperations(7))));
        RevisionRenderer renderer = new RevisionRenderer(FileTemplate.standard());
        assertThat(renderer.render(first)).isEqualTo(renderer.render(second));
    }

    @Test
    void lines_stay_within_120_columns_where_no_literal_is_longer() {
        List<Operation> operations = List.of(
                table("orders", 30), new AddColumn(Name.of("audit", "orders"), Column.of("a", "numeric(38,2)")));
        RenderedRevision rendered = new RevisionRenderer(FileTemplate.standard())
                .render(RevisionSources.of(
                        "x",
                        operations.stream()
                                .map(operation -> new PlannedOperation(operation, "because ".repeat(40)))
                                .toList()));
        assertThat(rendered.text().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void a_data_step_is_refused() {
        RevisionSource source =
                RevisionSources.of("x", planned(new Data("fill prices", connection -> {}, Optional.empty())));
        RevisionRenderer renderer = new RevisionRenderer(FileTemplate.standard());
        assertThatThrownBy(() -> renderer.render(source))
                .isInstanceOf(DataStepNotRenderableException.class)
                .hasMessageContaining("fill prices");
    }

    @Test
    void a_custom_step_is_printed_as_its_expression() {
        String text = new RevisionRenderer(FileTemplate.standard())
                .render(RevisionSources.of("x", planned(new Grant("app"))))
                .text();
        assertThat(text)
                .contains("op.custom(new com.example.Grant(\"app\"));")
                .contains("op.irreversible(\"grants stay\");");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "*/ class Broken {",
                "{@link Missing} <script> & @param",
                "unicode \\u000a escape \\u002a/ \\uZZZZ",
                "two\nlines \"quoted\"",
                "\u202e backwards",
                "ends with backslash \\"
            })
    void any_message_and_any_reason_compile(String text) {
        RevisionSource source =
                RevisionSources.root(text, List.of(new PlannedOperation(new Sql("select 1", Optional.empty()), text)));
        assertThat(new RoundTrip(directory).of(source).upgrade()).hasSize(1);
    }

    @Test
    void long_revisions_are_split_by_what_their_steps_do() {
        List<Operation> operations = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> operations.add(table("t" + i, 4)));
        IntStream.range(0, 100).forEach(i -> operations.add(new RenameTable(Name.of("a" + i), Name.of("b" + i))));
        String text = new RevisionRenderer(FileTemplate.standard())
                .render(RevisionSources.of("x", planned(operations)))
                .text();
        assertThat(text)
                .contains(
                        """
                            public void upgrade(Operations op) {
                                createTables1(op);
                                createTables2(op);
                                createTables3(op);
                                renameObjects(op);
                            }
                        """
                                .indent(0))
                .contains(
                        "    private void createTables1(Operations op) {\n        op.createTable(\"t0\", table -> table\n")
                .contains("    public void downgrade(Operations op) {\n        op.renameTable(\"b99\", \"a99\");\n");
    }

    @Test
    void a_thousand_tables_compile() {
        comesBack(IntStream.range(0, 1000).mapToObj(i -> table("t" + i, 4)).toList());
    }

    @Test
    void a_thousand_dropped_tables_compile() {
        comesBack(IntStream.range(0, 1000)
                .mapToObj(i -> table("t" + i, 2).reverse())
                .toList());
    }

    @Test
    void the_widest_table_compiles() {
        comesBack(List.of(table("wide", 1600)));
    }

    @Test
    void a_statement_longer_than_a_class_file_allows_compiles() {
        comesBack(List.of(
                new Sql("select '" + "x".repeat(100_000) + "'", Optional.of("é".repeat(70_000) + "\nselect 2"))));
    }

    private void comesBack(List<Operation> operations) {
        Recording recording = new RoundTrip(directory).of(RevisionSources.root("Come back", planned(operations)));
        assertThat(recording.upgrade()).isEqualTo(operations);
        assertThat(recording.downgrade()).isEqualTo(Reversal.of(operations));
    }

    private static List<Operation> every(RandomOperations random) {
        return RandomOperations.kinds().stream().map(random::of).toList();
    }

    private static Operation table(String name, int columns) {
        TableBuilder table = Table.builder(Name.of(name));
        for (int i = 0; i < columns; i++) {
            Column column = Column.of("c" + i, "bigint");
            table.add(i % 2 == 0 ? column.notNull() : column.withIdentity(Optional.of(Identity.byDefault("bigint"))));
        }
        return new CreateTable(table.build());
    }

    /** A step of a user. */
    private record Grant(String role) implements Custom {

        @Override
        public String description() {
            return "grant to " + role;
        }

        @Override
        public List<String> statements() {
            return List.of("grant select on all tables in schema public to " + role);
        }

        @Override
        public String javaExpression() {
            return "new com.example.Grant(\"" + role + "\")";
        }

        @Override
        public Operation reverse() {
            return new Irreversible("grants stay");
        }
    }
}

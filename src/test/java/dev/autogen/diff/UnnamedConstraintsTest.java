package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Label;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The names that a plan gives to constraints without one, against those that PostgreSQL chooses for the same. */
class UnnamedConstraintsTest {
    private static final long SEED = 63;
    private static final int CONSTRAINTS = 1_000;

    @RegisterExtension
    final FreshDatabase named = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase unnamed = new FreshDatabase();

    @Test
    void a_thousand_constraints_get_the_names_that_the_server_chooses() {
        UnnamedConstraints random = new UnnamedConstraints(SEED);
        Schema before = random.before();
        List<Operation> plan = plan(before, random.after(CONSTRAINTS));
        assertThat(plan.stream().flatMap(UnnamedConstraintsTest::constraints)).hasSize(CONSTRAINTS);

        List<Operation> preparation = plan(Schema.empty(), before);
        Loop.run(named.database(), preparation);
        Loop.run(unnamed.database(), preparation);
        Loop.run(
                unnamed.database(),
                plan.stream().map(UnnamedConstraintsTest::unnamed).toList());
        Loop.run(named.database(), plan);

        assertThat(CatalogDump.diff(Loop.dump(unnamed.database()), Loop.dump(named.database())))
                .isEmpty();
    }

    private static List<Operation> plan(Schema live, Schema target) {
        return Loop.plan(live, target).stream().map(PlannedOperation::operation).toList();
    }

    private static Stream<Constraint> constraints(Operation operation) {
        if (operation instanceof CreateTable create) {
            return create.table().constraints().stream();
        }
        return operation instanceof AddConstraint add ? Stream.of(add.constraint()) : Stream.empty();
    }

    private static Operation unnamed(Operation operation) {
        if (operation instanceof CreateTable create) {
            return new CreateTable(unnamed(create.table()));
        }
        if (operation instanceof CreateIndex create) {
            return new CreateIndex(create.table(), create.index().withLabel(Label.unnamed()));
        }
        return operation instanceof AddConstraint add
                ? new AddConstraint(add.table(), add.constraint().withLabel(Label.unnamed()))
                : operation;
    }

    private static Table unnamed(Table table) {
        return table.with(builder -> {
            builder.uniques(List.of()).checks(List.of()).exclusions(List.of());
            table.constraints().forEach(constraint -> builder.add(constraint.withLabel(Label.unnamed())));
            return builder;
        });
    }
}

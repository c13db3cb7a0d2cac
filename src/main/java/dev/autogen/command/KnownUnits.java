package dev.autogen.command;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.Operation;
import dev.autogen.schema.OpaqueUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * How the auxiliary objects that a database has were made, as far as revisions know.
 *
 * <p>Only a hash is known of what a database has. Where it is the one that a revision states, that revision says what makes
 * it and what takes it away; else nobody can say what would bring it back.
 */
final class KnownUnits {
    private final Supplier<? extends Collection<List<Operation>>> upgrades;

    /**
     * @param upgrades the operations of each revision on the way up, asked for when they are needed
     */
    KnownUnits(Supplier<? extends Collection<List<Operation>>> upgrades) {
        this.upgrades = upgrades;
    }

    /** The same, in which the units that the database has otherwise than asked for are those that revisions made. */
    CanonicalSchema in(CanonicalSchema target) {
        return target.present().stream().allMatch(unit -> isAskedFor(unit, target))
                ? target
                : new CanonicalSchema(target.canonical(), target.readable(), known(target));
    }

    private List<OpaqueUnit> known(CanonicalSchema target) {
        List<OpaqueUnit> made = upgrades.get().stream()
                .flatMap(List::stream)
                .filter(CreateOpaqueUnit.class::isInstance)
                .map(operation -> ((CreateOpaqueUnit) operation).unit())
                .toList();
        return target.present().stream()
                .map(unit -> isAskedFor(unit, target) ? unit : madeAs(unit, made))
                .toList();
    }

    private static boolean isAskedFor(OpaqueUnit unit, CanonicalSchema target) {
        return target.canonical()
                .find(OpaqueUnit.class, unit.name())
                .filter(asked -> asked.hash().equals(unit.hash()))
                .isPresent();
    }

    /** Objects without a name are called after their statements, so that what they were called says nothing. */
    private static OpaqueUnit madeAs(OpaqueUnit unit, List<OpaqueUnit> made) {
        return made.stream()
                .filter(each -> each.hash().equals(unit.hash()))
                .findFirst()
                .map(each -> new OpaqueUnit(unit.name(), each.create(), each.drop(), each.beforeTables(), each.hash()))
                .orElseGet(() -> new OpaqueUnit(unit.name(), List.of(), unit.drop(), unit.beforeTables(), unit.hash()));
    }
}

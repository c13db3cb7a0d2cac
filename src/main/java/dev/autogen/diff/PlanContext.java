package dev.autogen.diff;

import dev.autogen.dialect.Dialect;

/**
 * What the parts of one planning share.
 *
 * @param dialect the database product
 * @param differences what to settle
 * @param sides the schemas that the differences lie between
 * @param describer gives the reasons
 * @param uses who uses the live types
 * @param replaced the types that are dropped and created again
 * @param removals what is taken away
 * @param names gives names to what has none
 * @param plan takes the operations
 */
record PlanContext(
        Dialect dialect,
        SortedDifferences differences,
        Sides sides,
        DifferenceDescriber describer,
        TypeUses uses,
        ReplacedTypes replaced,
        RemovalPlan removals,
        NamePlan names,
        Plan plan) {

    static PlanContext of(Dialect dialect, SortedDifferences differences, Sides sides, DifferenceDescriber describer) {
        TypeUses uses = new TypeUses(dialect, sides.live());
        ReplacedTypes replaced = new ReplacedTypes(differences, sides, uses, describer);
        RemovalPlan removals = new RemovalPlanner(differences, sides, describer, uses, replaced).plan();
        NamePlan names = new NamePlan(dialect, sides, differences, removals);
        return new PlanContext(dialect, differences, sides, describer, uses, replaced, removals, names, new Plan());
    }
}

package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.diff.CreationPlan;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.report.Verdict;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the calls that create tables of the entities. */
record Printing(Workplace workplace) {

    /** @throws UnknownTableException when the entities ask for no such table */
    String code(List<String> tables) {
        Database scratch = workplace.emptyDatabase(workplace.databases().embedded());
        EntityModel model = workplace.entities(scratch.majorVersion());
        Verdict verdict =
                workplace.comparing().entities(model, scratch, "nothing", workplace.databases(), workplace.ownership());
        CreationPlan plan = new CreationPlan(verdict.operations());
        Set<Name> names = names(tables, plan);
        return RevisionRenderer.calls(plan.of(names, sequences(names, model)));
    }

    private static Set<Name> names(List<String> tables, CreationPlan plan) {
        List<Name> known = plan.tables();
        return tables.stream()
                .map(text -> known.stream()
                        .filter(name -> name.toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new UnknownTableException(text, known)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A generator's sequence is in no definition of the table; only the entity tells that they belong together. */
    private static Set<Name> sequences(Set<Name> tables, EntityModel model) {
        Set<String> entities = model.sources().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ObjectPath.Kind.TABLE
                        && tables.contains(entry.getKey().object()))
                .map(entry -> entity(entry.getValue()))
                .collect(Collectors.toSet());
        return model.sources().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ObjectPath.Kind.SEQUENCE
                        && entities.contains(entity(entry.getValue())))
                .map(entry -> entry.getKey().object())
                .collect(Collectors.toSet());
    }

    private static String entity(String source) {
        int property = source.indexOf('#');
        return property < 0 ? source : source.substring(0, property);
    }
}

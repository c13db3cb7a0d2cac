package dev.autogen.it;

import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that prints what autogen reads from the sample and from Hibernate's own models, all of it. */
final class SchemaPrinter {

    static final List<String> MODELS =
            List.of("ANIMAL", "CONTACTS", "GAMBIT", "HELPDESK", "LIBRARY", "RETAIL", "USERGUIDE");

    private final PrintStream out;

    private SchemaPrinter(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            SchemaPrinter printer = new SchemaPrinter(out);
            printer.print("sample", Build.sample().then(Build.bundledHibernate()), List.of("sample"));
            ClassPath models = Build.laidOut("domain-models-7.2").then(Build.laidOut("hibernate-7.2"));
            MODELS.forEach(model -> printer.print(model, models, EntityClasses.domainModel(model, models)));
        }
    }

    private void print(String title, ClassPath classPath, List<String> entities) {
        out.println("== " + title);
        UserClassPath users = new UserClassPath(classPath.entries());
        try (EntityReader reader = EntityReader.open(users, BundledHibernate.locate())) {
            print(reader.read(ReaderRequest.of(16, entities.toArray(String[]::new))));
        }
    }

    /** The values print all that they hold, in their order. */
    private void print(EntityModel model) {
        model.schema().objects().forEach(out::println);
        model.sources().forEach((path, source) -> out.println(path + " from " + source));
        model.notices().forEach(out::println);
    }
}

package dev.autogen.it;

import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.testing.TestPostgres;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Foreign entities that Hibernate's own creation has been held against, as autogen reads them.
 *
 * @param name unique, with the line of Hibernate that reads it where there are several
 * @param classPath the entities and, where it is not the one that autogen brings, Hibernate
 * @param entities their classes or packages
 */
record OracleModel(String name, ClassPath classPath, List<String> entities) {

    OracleModel {
        entities = List.copyOf(entities);
    }

    /** The bookshop, the published libraries, and Hibernate's own models on both of its older lines. */
    static List<OracleModel> all() {
        List<OracleModel> models = new ArrayList<>();
        models.add(new OracleModel("sample", Build.sample(), List.of("sample")));
        PublishedEntitiesIT.packages()
                .forEach((library, packages) -> models.add(new OracleModel(library, Build.laidOut(library), packages)));
        DomainModelOracleIT.VERSIONS
                .keySet()
                .forEach(line -> SchemaPrinter.MODELS.forEach(model -> models.add(standard(model, line))));
        return models;
    }

    private static OracleModel standard(String model, String line) {
        ClassPath classPath = DomainModelOracleIT.classPath(model, line);
        return new OracleModel(model + " " + line, classPath, EntityClasses.domainModel(model, classPath));
    }

    /** Reads all, those of one class path by the same Hibernate. */
    static Map<String, EntityModel> read(List<OracleModel> models) {
        Map<ClassPath, List<OracleModel>> together = models.stream()
                .collect(Collectors.groupingBy(OracleModel::classPath, LinkedHashMap::new, Collectors.toList()));
        Map<String, EntityModel> read = new LinkedHashMap<>();
        together.forEach((classPath, group) -> {
            UserClassPath users = new UserClassPath(classPath.entries());
            try (EntityReader reader = EntityReader.open(users, BundledHibernate.locate())) {
                group.forEach(model -> read.put(model.name(), reader.read(model.request())));
            }
        });
        return read;
    }

    private ReaderRequest request() {
        return ReaderRequest.of(TestPostgres.MAJOR, entities.toArray(String[]::new));
    }
}

package dev.autogen.command;

import dev.autogen.config.EntitySettings;
import dev.autogen.config.Settings;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;

/** Reads what the project's entities ask for. */
record EntitySide(Settings settings) {

    EntityModel read(int postgresMajor) {
        EntitySettings entities = settings.entities();
        UserClassPath classPath = UserClassPath.resolve(settings.project(), entities.classpath());
        try (EntityReader reader = EntityReader.open(classPath, BundledHibernate.locate())) {
            return reader.read(new ReaderRequest(
                    entities.names(),
                    entities.persistenceUnit(),
                    entities.hibernate(),
                    settings.ownership().defaultSchema(),
                    postgresMajor));
        }
    }
}

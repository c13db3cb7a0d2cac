package dev.autogen.command;

import dev.autogen.config.EntitySettings;
import dev.autogen.config.MappingSettings;
import dev.autogen.config.Settings;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.EntitySources;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;

/**
 * Reads what the project's entities ask for.
 *
 * @param settings which entities, and how
 * @param classPath where they are
 */
record EntitySide(Settings settings, UserClassPath classPath) {

    /** Looks for the class path at once, before anything is started that takes longer. */
    static EntitySide of(Settings settings, ApplicationProject project) {
        return new EntitySide(settings, project.entities());
    }

    EntityModel read(int postgresMajor) {
        EntitySettings entities = settings.entities();
        try (EntityReader reader = EntityReader.open(classPath, BundledHibernate.locate())) {
            return reader.read(new ReaderRequest(
                    sources(entities.mappings()),
                    entities.hibernate(),
                    settings.ownership().defaultSchema(),
                    postgresMajor));
        }
    }

    private EntitySources sources(MappingSettings mappings) {
        return new EntitySources(
                settings.project(),
                mappings.entities(),
                mappings.persistenceUnits(),
                mappings.mappingFiles(),
                mappings.hibernateCfg(),
                mappings.metadata());
    }
}

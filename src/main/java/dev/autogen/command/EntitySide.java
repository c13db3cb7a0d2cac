package dev.autogen.command;

import dev.autogen.config.EntitySettings;
import dev.autogen.config.MappingSettings;
import dev.autogen.config.Settings;
import dev.autogen.framework.FrameworkDefaults;
import dev.autogen.metamodel.ApplicationUnit;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.EntitySources;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the project's entities ask for.
 *
 * @param settings which entities, and how
 * @param classPath where they are
 * @param framework what decides where the settings do not
 * @param metadata the environment class, where it builds Hibernate's metadata
 */
record EntitySide(
        Settings settings, UserClassPath classPath, Optional<FrameworkDefaults> framework, Optional<String> metadata) {

    /** Looks for the class path at once, before anything is started that takes longer. */
    static EntitySide of(Settings settings, ApplicationProject project, Optional<String> metadata) {
        return new EntitySide(settings, project.entities(), project.framework(), metadata);
    }

    EntityModel read(int postgresMajor) {
        EntitySettings entities = settings.entities();
        try (EntityReader reader = EntityReader.open(classPath, BundledHibernate.locate())) {
            return reader.read(new ReaderRequest(
                    sources(entities.mappings()),
                    application(),
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
                mappings.metadata().or(() -> metadata));
    }

    private List<ApplicationUnit> application() {
        return framework.map(FrameworkDefaults::units).orElse(List.of()).stream()
                .map(unit -> new ApplicationUnit(
                        unit.name(),
                        unit.places(),
                        unit.packages(),
                        unit.mappingFiles(),
                        unit.implicitMapping(),
                        unit.settings()))
                .toList();
    }
}

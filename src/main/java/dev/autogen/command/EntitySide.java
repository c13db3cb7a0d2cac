package dev.autogen.command;

import dev.autogen.config.EntitySettings;
import dev.autogen.config.MappingSettings;
import dev.autogen.config.Settings;
import dev.autogen.framework.FrameworkDefaults;
import dev.autogen.framework.Unit;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.EntitySources;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what the project's entities ask for.
 *
 * @param settings which entities, and how
 * @param classPath where they are
 * @param framework what decides where the settings do not
 */
record EntitySide(Settings settings, UserClassPath classPath, Optional<FrameworkDefaults> framework) {

    /** Looks for the class path at once, before anything is started that takes longer. */
    static EntitySide of(Settings settings, ApplicationProject project) {
        return new EntitySide(settings, project.entities(), project.framework());
    }

    EntityModel read(int postgresMajor) {
        EntitySettings entities = settings.entities();
        try (EntityReader reader = EntityReader.open(classPath, BundledHibernate.locate())) {
            return reader.read(new ReaderRequest(
                    sources(entities.mappings()),
                    hibernate(entities),
                    settings.ownership().defaultSchema(),
                    postgresMajor));
        }
    }

    private EntitySources sources(MappingSettings mappings) {
        boolean said =
                !mappings.entities().isEmpty() || !mappings.mappingFiles().isEmpty();
        return new EntitySources(
                settings.project(),
                said ? mappings.entities() : unit().map(Unit::packages).orElse(List.of()),
                mappings.persistenceUnits(),
                said ? mappings.mappingFiles() : unit().map(Unit::mappingFiles).orElse(List.of()),
                mappings.hibernateCfg(),
                mappings.metadata());
    }

    /** What the framework makes; nothing where the settings name what it would not. */
    private Optional<Unit> unit() {
        MappingSettings mappings = settings.entities().mappings();
        boolean other = !mappings.persistenceUnits().isEmpty()
                || mappings.hibernateCfg().isPresent()
                || mappings.metadata().isPresent();
        return other
                ? Optional.empty()
                : framework.flatMap(found -> found.units().stream().findFirst());
    }

    /** The framework's, under those of the settings. */
    private SortedMap<String, String> hibernate(EntitySettings entities) {
        SortedMap<String, String> all = new TreeMap<>(unit().map(Unit::settings).orElseGet(TreeMap::new));
        all.putAll(entities.hibernate());
        return all;
    }
}

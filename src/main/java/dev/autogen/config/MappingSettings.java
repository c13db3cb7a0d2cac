package dev.autogen.config;

import java.util.List;
import java.util.Optional;

/**
 * What says which entities there are.
 *
 * @param entities packages (those below them included) or classes; none leaves the choice to the persistence units
 * @param persistenceUnits which ones to take; none for all on the class path
 * @param mappingFiles mapping files besides those of a persistence unit: resources, or files of the project
 * @param hibernateCfg the {@code hibernate.cfg.xml} to take, a resource or a file of the project
 * @param metadata the class of the application that builds Hibernate's metadata
 */
public record MappingSettings(
        List<String> entities,
        List<String> persistenceUnits,
        List<String> mappingFiles,
        Optional<String> hibernateCfg,
        Optional<String> metadata) {

    public MappingSettings {
        entities = List.copyOf(entities);
        persistenceUnits = List.copyOf(persistenceUnits);
        mappingFiles = List.copyOf(mappingFiles);
    }
}

package dev.autogen.metamodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user says of where entities are.
 *
 * @param directory what relative paths of files start from
 * @param entities names of classes or packages; empty for the persistence units on the class path, and without one for
 *     every entity in its directories
 * @param persistenceUnits the units to take; empty for all
 * @param mappingFiles mapping files besides those of a unit: resources, or files below the directory
 * @param hibernateCfg the {@code hibernate.cfg.xml} to take in the place of units, a resource or a file
 * @param metadata a class that builds Hibernate's metadata itself, so that all else but settings is not asked
 */
public record EntitySources(
        Path directory,
        List<String> entities,
        List<String> persistenceUnits,
        List<String> mappingFiles,
        Optional<String> hibernateCfg,
        Optional<String> metadata) {

    public EntitySources {
        entities = List.copyOf(entities);
        persistenceUnits = List.copyOf(persistenceUnits);
        mappingFiles = List.copyOf(mappingFiles);
    }

    /** Classes and packages, and nothing else. */
    public static EntitySources of(List<String> entities) {
        return new EntitySources(Path.of(""), entities, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public EntitySources withPersistenceUnits(List<String> value) {
        return new EntitySources(directory, entities, value, mappingFiles, hibernateCfg, metadata);
    }

    public EntitySources withMappingFiles(Path base, List<String> value) {
        return new EntitySources(base, entities, persistenceUnits, value, hibernateCfg, metadata);
    }

    public EntitySources withHibernateCfg(String value) {
        return new EntitySources(directory, entities, persistenceUnits, mappingFiles, Optional.of(value), metadata);
    }

    public EntitySources withMetadata(String value) {
        return new EntitySources(directory, entities, persistenceUnits, mappingFiles, hibernateCfg, Optional.of(value));
    }
}

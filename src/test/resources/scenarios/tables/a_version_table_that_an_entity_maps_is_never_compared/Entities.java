package a_version_table_that_an_entity_maps_is_never_compared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
class Shop {
    @Id
    Long id;
}

@Entity
@Immutable
@Table(name = "autogen_version")
class Version {
    @Id
    String revision;

    String notThere;
}

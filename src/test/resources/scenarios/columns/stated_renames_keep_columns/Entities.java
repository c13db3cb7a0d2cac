package stated_renames_keep_columns;

import dev.autogen.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
class Named {
    @RenamedFrom("nick")
    @Column(unique = true)
    String penName;
}

@Embeddable
class Address {
    @RenamedFrom("town")
    String city;

    @RenamedFrom("never_there")
    Integer zip;
}

@Entity
class Author extends Named {
    @Embedded
    @RenamedFrom("place")
    Address address;

    @ManyToOne
    @RenamedFrom("helper")
    Author assistant;

    @Version
    @RenamedFrom("version")
    int lockVersion;

    @Id
    @RenamedFrom("id")
    Long number;
}

package a_key_that_a_collection_lacks_is_dropped;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;

@Entity
class Person {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "person_nicks", joinColumns = @JoinColumn(name = "person_id"),
            foreignKey = @ForeignKey(name = "person_nicks_fk"))
    List<String> nicks;
}

package secondary_tables_and_collections_are_left_alone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;

@Entity
@SecondaryTable(name = "person_detail", foreignKey = @ForeignKey(name = "person_detail_fk"),
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
class Person {
    @Id
    Long id;

    @Column(table = "person_detail")
    String note;

    @ElementCollection
    @CollectionTable(name = "person_nicks", foreignKey = @ForeignKey(name = "person_nicks_fk"),
            joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    List<String> nicks;
}

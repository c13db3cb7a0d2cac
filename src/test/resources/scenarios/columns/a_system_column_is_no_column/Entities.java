package a_system_column_is_no_column;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    String name;

    @Column(name = "xmin", columnDefinition = "xid", insertable = false, updatable = false)
    Long version;

    @Column(name = "\"ctid\"", columnDefinition = "tid", insertable = false, updatable = false)
    String place;
}

package one_of_two_unnamed_uniques_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"sid", "fid"}))
class Account {
    @Id
    Long id;

    Integer sid;

    String label;

    Integer fid;
}

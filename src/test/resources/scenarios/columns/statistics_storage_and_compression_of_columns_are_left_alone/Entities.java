package statistics_storage_and_compression_of_columns_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.Length;

@Entity
@Table(indexes = @Index(name = "account_lower_idx", columnList = "lower(name)"))
class Account {
    @Id
    Long id;

    String name;

    @Column(length = Length.LONG32)
    String note;
}

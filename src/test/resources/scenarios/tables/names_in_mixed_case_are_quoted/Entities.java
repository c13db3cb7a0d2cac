package names_in_mixed_case_are_quoted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "\"Order\"", indexes = @Index(name = "\"Order Note\"", columnList = "\"Note\""))
class Order {
    @Id
    @Column(name = "\"Id\"")
    Long id;

    @Column(name = "\"Note\"")
    String note;
}

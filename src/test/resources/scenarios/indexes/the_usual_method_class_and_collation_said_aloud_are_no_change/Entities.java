package the_usual_method_class_and_collation_said_aloud_are_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "i_all", columnList = "name, age"),
    @Index(name = "i_lower", columnList = "lower(name)"),
    @Index(name = "i_class", columnList = "code text_ops"),
    @Index(name = "i_collation", columnList = "note collate \"default\"")
})
class Account {
    @Id
    Long id;

    int age;

    String code;

    String name;

    @Column(columnDefinition = "text")
    String note;
}

package a_comment_leaves_keys_nulls_and_defaults_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
class Account {
    @Id
    @Comment("The key")
    Long id;

    @Column(nullable = false)
    @Comment("Never empty")
    String code;

    @ColumnDefault("5")
    @Comment("Five")
    Integer level;

    @Comment("Anything")
    String note;
}

package a_new_table_brings_its_comments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("Who's who")
class Account {
    @Id
    @Comment("Ours")
    Long id;
}

package equal_comments_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("Who's who, 100%")
class Account {
    @Id
    Long id;

    @Comment("It's a\nnew line")
    String a;
}

package an_empty_comment_is_no_comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("")
class Account {
    @Id
    Long id;

    @Comment("")
    String code;

    String name;
}

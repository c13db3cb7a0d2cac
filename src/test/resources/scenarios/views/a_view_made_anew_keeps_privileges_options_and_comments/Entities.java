package a_view_made_anew_keeps_privileges_options_and_comments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    String name;
}

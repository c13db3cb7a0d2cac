package join_tables_of_all_kinds_are_left_alone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Tag {
    @Id
    Long id;
}

@Entity
class Post {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "post_tags")
    Set<Tag> tags;

    @ManyToMany
    @JoinTable(name = "post_history")
    List<Tag> history;

    @OneToMany
    @JoinTable(name = "post_pinned")
    List<Tag> pinned;

    @ElementCollection
    @CollectionTable(name = "post_words")
    Map<String, Integer> words;
}

package bytes_become_a_large_object_and_back;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
class Account {
    @Id
    Long id;

    @Lob
    byte[] picture;

    byte[] scan;
}

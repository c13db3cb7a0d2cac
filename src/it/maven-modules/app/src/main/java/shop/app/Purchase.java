package shop.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import shop.core.Customer;

@Entity
public class Purchase {
    @Id
    long id;

    @ManyToOne
    Customer customer;
}

package shop;

import java.math.BigDecimal;

public class Purchase {
    Long id;
    BigDecimal amount;
    Customer customer;
}

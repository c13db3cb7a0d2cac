package shop;

import java.util.ArrayList;
import java.util.List;

public class Customer {
    Long id;
    String mail;
    Address address;
    List<Purchase> purchases = new ArrayList<>();
}

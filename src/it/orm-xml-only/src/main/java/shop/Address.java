package shop;

public class Address {
    String street;
    String city;
}

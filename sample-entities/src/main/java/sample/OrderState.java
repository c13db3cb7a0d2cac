package sample;

/** How far an order has come. */
enum OrderState {
    BASKET,
    PLACED,
    PAID,
    SHIPPED,
    RETURNED
}

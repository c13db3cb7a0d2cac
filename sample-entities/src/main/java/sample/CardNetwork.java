package sample;

/** Who carries a card's payments. */
enum CardNetwork {
    VISTA,
    MERIDIAN,
    ALPINE
}

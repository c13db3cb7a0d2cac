package sample;

/** How much a customer has bought: a PostgreSQL enum type. */
enum Tier {
    READER,
    COLLECTOR,
    BIBLIOPHILE
}

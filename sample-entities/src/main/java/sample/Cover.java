package sample;

/** How a book is bound; stored by name. */
enum Cover {
    HARD,
    PAPER,
    LEATHER
}

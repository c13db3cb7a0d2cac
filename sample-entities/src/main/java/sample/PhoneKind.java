package sample;

/** Where a telephone rings. */
enum PhoneKind {
    HOME,
    WORK,
    MOBILE
}

package sample;

/** How good a recording is; stored by its position. */
enum AudioQuality {
    SPEECH,
    STEREO,
    LOSSLESS
}

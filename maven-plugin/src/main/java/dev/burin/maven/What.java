package dev.burin.maven;

enum What {
    CLIENT,
    SERVER,
    BOTH
}

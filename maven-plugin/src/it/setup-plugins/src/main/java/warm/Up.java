package warm;

/** Something to compile. */
final class Up {}

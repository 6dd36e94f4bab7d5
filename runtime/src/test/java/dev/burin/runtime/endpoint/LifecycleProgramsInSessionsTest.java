package dev.burin.runtime.endpoint;

/** The same programs, with sessions that outlive their connections. */
class LifecycleProgramsInSessionsTest extends LifecycleProgramsTest {
    @Override
    String mode() {
        return "Session.mode=require";
    }
}

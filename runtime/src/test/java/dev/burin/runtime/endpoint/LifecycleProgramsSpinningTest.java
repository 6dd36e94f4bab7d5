package dev.burin.runtime.endpoint;

/** The same while both ends spin before they sleep. */
class LifecycleProgramsSpinningTest extends LifecycleProgramsTest {
    @Override
    String mode() {
        return "Session.mode=off&Tcp.spinMicros=100";
    }
}

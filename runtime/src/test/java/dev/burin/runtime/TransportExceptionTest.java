package dev.burin.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TransportExceptionTest {
    @Test
    void one_of_an_end_names_no_code() {
        TransportException end = TransportException.withoutStackTrace("it was stopped");
        assertThat(end).hasMessage("it was stopped").hasNoCause();
        assertThat(end.getStackTrace()).isEmpty();
    }

    @Test
    void one_of_a_fault_does() {
        IOException cause = new IOException("reset");
        TransportException fault = new TransportException("it broke", cause);
        assertThat(fault).hasMessage("it broke").hasCause(cause);
        assertThat(fault.getStackTrace()).isNotEmpty();
    }
}

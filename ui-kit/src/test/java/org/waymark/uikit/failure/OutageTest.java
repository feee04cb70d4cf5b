package org.waymark.uikit.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "53100", "53300", "57014", "57P01", "57P03", "58030", "58P01", "55P03"})
    void isBehindWhatTheDatabaseCouldNotDoNow(String state) {
        assertTrue(Outage.isBehind(new IllegalStateException(new SQLException("down", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "42P01", "22001", "40001", "55000", "", "53"})
    void isNotBehindWhatIsWrongWithTheProgram(String state) {
        assertFalse(Outage.isBehind(new IllegalStateException(new SQLException("wrong", state))));
    }

    @Test
    void isBehindAPoolThatHasNoConnectionToGive() {
        assertTrue(Outage.isBehind(
                new RuntimeException(new SQLException("none", new ResourceAllocationException("max-wait-time")))));
    }

    @Test
    void isBehindATransactionThatCouldNotEnd() {
        assertTrue(Outage.isBehind(
                new RuntimeException("during commit", new XAException("FATAL: terminating connection"))));
    }

    @Test
    void isToldOnOneLineByItsInnermostCause() {
        var failure =
                new IllegalStateException("query:\n select 1", new SQLException("FATAL: too many\n  clients", "53300"));

        assertEquals("java.sql.SQLException: FATAL: too many clients", Outage.reason(failure));
    }

    @Test
    void isNotBehindAFaultWithoutTheDatabaseNorACauseThatLeadsBackToItself() {
        var round = new IllegalStateException("a");
        round.initCause(new IllegalStateException("b", round));

        assertFalse(Outage.isBehind(round));
        assertFalse(Outage.isBehind(new SQLException("no state")));
    }
}

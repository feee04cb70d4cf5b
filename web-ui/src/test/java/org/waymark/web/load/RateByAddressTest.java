package org.waymark.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateByAddressTest {
    private Duration now = Duration.ofDays(1);
    private final RateByAddress rate = new RateByAddress(6, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsTenMinutesWorthThroughAtOnceThenTellsHowLongToWait() {
        useUp("192.0.2.1");
        assertEquals(Optional.of(Duration.ofSeconds(10)), rate.tooEarlyBy("192.0.2.1"));
        now = now.plusSeconds(10);
        assertEquals(Optional.empty(), rate.tooEarlyBy("192.0.2.1"));
    }

    @Test
    void countsEveryAddressForItself() {
        useUp("192.0.2.1");
        assertEquals(Optional.empty(), rate.tooEarlyBy("192.0.2.2"));
    }

    @Test
    void refusesARateThatLetsNobodyThrough() {
        assertThrows(IllegalArgumentException.class, () -> new RateByAddress(0, TimeMeter.SYSTEM_NANOTIME));
    }

    private void useUp(String address) {
        for (int i = 0; i < 60; i++) assertEquals(Optional.empty(), rate.tooEarlyBy(address));
    }
}

package org.waymark.core.assessment;

import java.time.Instant;

/** Shows whether assessments can be stored now. */
public interface StoreCheck {

    /**
     * Stores the time durably and reads it back, along the way that every assessment goes; throws what the store throws.
     * May wait as long as the store waits.
     */
    void writeAndRead(Instant now);
}

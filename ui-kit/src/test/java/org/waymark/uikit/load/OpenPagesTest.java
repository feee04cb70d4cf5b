package org.waymark.uikit.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenPagesTest {
    private final OpenPages pages = new OpenPages(4);

    @Test
    void leaveRoomForOthersWhenOneClientHasOpenedHalfOfThem() {
        pages.opened("192.0.2.1");
        assertTrue(pages.hasRoomFor("192.0.2.1"));
        pages.opened("192.0.2.1");
        assertFalse(pages.hasRoomFor("192.0.2.1"));
        assertTrue(pages.hasRoomFor("192.0.2.2"));
    }

    @Test
    void haveNoRoomForAnybodyWhenAllAreTakenAndAgainWhenOneIsClosed() {
        for (int i = 0; i < 4; i++) pages.opened("192.0.2." + i);
        assertFalse(pages.hasRoomFor("192.0.2.9"));
        pages.closed("192.0.2.0");
        assertTrue(pages.hasRoomFor("192.0.2.9"));
    }

    @Test
    void areSharedBetweenTheApplications() {
        assertTrue(OpenPages.ofThePublic(Optional.empty()).hasRoomFor("192.0.2.1"));
        assertTrue(OpenPages.ofTheBackOffice(Optional.of(1)).hasRoomFor("192.0.2.1"));
        assertThrows(IllegalArgumentException.class, () -> new OpenPages(1));
    }
}

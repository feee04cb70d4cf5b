package org.waymark.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.testing.Bicycles;

class AuditedChangeTest {

    private static List<AuditedChange> of(String before, String after) {
        return AuditedChange.of(
                new AuditEvent(1, Bicycles.NOON, "ada", Action.DRAFT_SAVED, "draft of version 2", before, after, ""));
    }

    @Test
    void isNoneWhereNothingIsSaid() {
        assertEquals(List.of(), of("", ""));
    }

    @Test
    void isOneTextBeforeAndAfterWhereItIsNoList() {
        assertEquals(
                List.of(new AuditedChange("", "active: analyst", "deactivated: analyst")),
                of("active: analyst", "deactivated: analyst"));
        assertEquals(List.of(new AuditedChange("", "", "from version 1")), of("", "from version 1"));
    }

    @Test
    void standsSideBySideItemByItem() {
        assertEquals(
                List.of(
                        new AuditedChange("criteria.pay.base-weight", "0.14", "0.2"),
                        new AuditedChange("criteria.growth.base-weight", "0.09", "0.03"),
                        new AuditedChange("name.de", "", "Wege zu arbeiten")),
                of(
                        "criteria.pay.base-weight 0.14; criteria.growth.base-weight 0.09",
                        "criteria.pay.base-weight 0.2; criteria.growth.base-weight 0.03; name.de Wege zu arbeiten"));
    }
}

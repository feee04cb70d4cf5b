package org.waymark.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.persistence.publishing.ModelExchange;
import org.waymark.persistence.publishing.ModelExchange.Brought;
import org.waymark.persistence.schema.Installed;

class ModelExchangeIT {

    private static final CommandLineUser GRACE = new CommandLineUser("Grace Hopper", "build-7");
    private static final VersionNumber TWO = new VersionNumber(2);

    private final Sql sql = new Sql(Installed.withBicycles().dataSource());
    private final ModelExchange exchange = new ModelExchange(sql.database());

    @Test
    void takesOutWhatWasPutIn() {
        assertEquals(Bicycles.model(), exchange.published());
        assertEquals(Optional.of(Bicycles.model()), exchange.version(VersionNumber.FIRST));
        assertEquals(Optional.empty(), exchange.version(TWO));
    }

    @Nested
    class WithoutADraft {

        @Test
        void aModelOpensOneFromThePublishedVersion() {
            assertEquals(new Brought(TWO, false), bring(lighter()));
            assertEquals(
                    "1 grace-hopper@build-7",
                    sql.value("select concat_ws(' ', based_on, saved_by) from model_version where state = 'draft'"));
            assertEquals(Bicycles.model(), exchange.published(), "what is published stays");
        }

        @Test
        void bothActsStandInTheAuditLogWithTheReason() {
            bring(lighter());
            assertEquals(
                    List.of("DRAFT_OPENED", "DRAFT_SAVED"),
                    sql.column("select action from audit_event where subject = 'draft of version 2' order by number"));
            assertEquals(
                    List.of("Grace Hopper@build-7 (command line)"),
                    sql.column("select distinct by from audit_event where subject = 'draft of version 2'"));
            assertEquals(
                    List.of("imported from a file"),
                    sql.column("select distinct reason from audit_event where subject = 'draft of version 2'"));
        }
    }

    @Nested
    class WithADraft {

        @Test
        void aModelTakesItsPlaceUnderANewRevision() {
            bring(lighter());
            var before = revision();
            assertEquals(new Brought(TWO, true), bring(Bicycles.model()));
            assertEquals("1", sql.value("select count(*) from model_version where state = 'draft'"));
            assertNotEquals(before, revision(), "whoever edits it is told when they save");
        }

        private String revision() {
            return sql.value("select revision from model_version where state = 'draft'");
        }
    }

    private Brought bring(DecisionModel model) {
        return exchange.bringAsDraft(model, GRACE, Bicycles.NOON, "imported from a file");
    }

    /** Bicycles, but price counts half. */
    private static DecisionModel lighter() {
        var model = Bicycles.model();
        return model.withCriteria(
                model.criteria().stream().map(ModelExchangeIT::lighter).toList());
    }

    private static Criterion lighter(Criterion criterion) {
        return criterion.id().equals(Bicycles.PRICE) ? criterion.withBaseWeight(2) : criterion;
    }
}

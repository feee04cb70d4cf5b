package org.waymark.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.testing.AuditFilters;
import org.waymark.core.testing.Bicycles;

class AuditPresenterTest {

    private final List<AuditEvent> events = new ArrayList<>();
    private final List<AuditState> shown = new ArrayList<>();
    private final AuditPresenter presenter = new AuditPresenter(new Events(events), shown::add);

    private void events(int count) {
        for (int i = 0; i < count; i++) {
            events.add(new AuditEvent(
                    events.size() + 1, Bicycles.NOON, "ada", Action.DRAFT_SAVED, "draft of version 2", List.of(), ""));
        }
    }

    private List<Long> numbers() {
        return shown.getLast().events().stream().map(AuditEvent::number).toList();
    }

    @Test
    void showsAnEmptyLog() {
        presenter.start(AuditFilter.NONE);
        assertEquals(new AuditState(AuditFilter.NONE, List.of(), List.of(), false, false), shown.getLast());
        presenter.older();
        assertEquals(1, shown.size());
    }

    @Test
    void offersNothingOlderWhenAPageHoldsAll() {
        events(AuditPresenter.EVENTS_A_PAGE);
        presenter.start(AuditFilter.NONE);
        assertEquals(AuditPresenter.EVENTS_A_PAGE, numbers().size());
        assertFalse(shown.getLast().hasOlder());
    }

    @Test
    void pagesBackAndForthWhileNewEventsArrive() {
        events(2 * AuditPresenter.EVENTS_A_PAGE + 3);
        presenter.start(AuditFilter.NONE);
        var newest = numbers();
        events(7);
        presenter.older();
        var middle = numbers();
        assertEquals(newest.getLast() - 1, middle.getFirst());
        assertTrue(shown.getLast().hasNewer());
        presenter.older();
        assertEquals(3, numbers().size());
        assertFalse(shown.getLast().hasOlder());
        presenter.newer();
        assertEquals(middle, numbers());
        presenter.newer();
        assertFalse(shown.getLast().hasNewer());
        assertEquals(newest.getFirst() + 7, numbers().getFirst());
    }

    @Test
    void showsOnlyWhatFitsAndPagesThroughThat() {
        events(2 * AuditPresenter.EVENTS_A_PAGE);
        var bens = AuditFilters.by("ben");
        presenter.start(bens);
        assertEquals(new AuditState(bens, List.of("ada"), List.of(), false, false), shown.getLast());
        presenter.start(AuditFilters.by("ada"));
        presenter.older();
        assertEquals(AuditPresenter.EVENTS_A_PAGE, numbers().size());
    }
}

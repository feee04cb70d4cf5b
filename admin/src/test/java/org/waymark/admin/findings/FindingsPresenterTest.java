package org.waymark.admin.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.admin.draft.Desk;
import org.waymark.admin.draft.DraftDesk;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;

class FindingsPresenterTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(Desk.model());
    private final DraftDesk desk = Desk.of("ada", versions);
    private final List<FindingsState> shown = new ArrayList<>();
    private final FindingsPresenter presenter = new FindingsPresenter(desk, shown::add);

    @Test
    void sayThatThereIsNoDraft() {
        presenter.start();
        assertEquals(Optional.empty(), shown.getLast().draft());
    }

    @Test
    void areNoneForASoundDraft() {
        desk.open(VersionNumber.FIRST);
        presenter.start();
        assertEquals(Optional.of(new VersionNumber(2)), shown.getLast().draft());
        assertTrue(shown.getLast().errors().isEmpty(), shown.getLast().errors().toString());
    }

    @Test
    void areAllToldAtOnceForADraftThatDoesNotHoldTogether() {
        var broken = Desk.of("ada", new InMemoryModelVersions(Bicycles.model()));
        broken.open(VersionNumber.FIRST);
        new FindingsPresenter(broken, shown::add).start();
        assertEquals(2, shown.getLast().errors().size(), "two questions give no reason");
    }
}

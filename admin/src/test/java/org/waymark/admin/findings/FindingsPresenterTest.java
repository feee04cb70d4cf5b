package org.waymark.admin.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;

class FindingsPresenterTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(TestWorkspace.model());
    private final DraftWorkspace workspace = TestWorkspace.of("ada", versions);
    private final List<FindingsState> shown = new ArrayList<>();
    private final FindingsPresenter presenter = new FindingsPresenter(workspace, shown::add);

    @Test
    void sayThatThereIsNoDraft() {
        presenter.start();
        assertEquals(Optional.empty(), shown.getLast().draft());
    }

    @Test
    void areNoneForASoundDraft() {
        workspace.open(VersionNumber.FIRST);
        presenter.start();
        assertEquals(Optional.of(new VersionNumber(2)), shown.getLast().draft());
        assertTrue(shown.getLast().errors().isEmpty(), shown.getLast().errors().toString());
    }

    @Test
    void areAllToldAtOnceForADraftThatDoesNotHoldTogether() {
        var broken = TestWorkspace.of("ada", new InMemoryModelVersions(Bicycles.model()));
        broken.open(VersionNumber.FIRST);
        new FindingsPresenter(broken, shown::add).start();
        assertEquals(2, shown.getLast().errors().size(), "two questions give no reason");
    }
}

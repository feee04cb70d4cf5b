package org.waymark.admin.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.core.testing.ModelWith;

class VersionsPresenterTest {

    private static final DecisionModel EDITION = ModelWith.recommendFrom(0.55, TestWorkspace.model());

    private final InMemoryModelVersions versions = new InMemoryModelVersions(TestWorkspace.model());
    private final DraftWorkspace workspace = TestWorkspace.of("ada", versions);
    private final List<VersionsState> shown = new ArrayList<>();
    private final List<Change> told = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final VersionsPresenter presenter = new VersionsPresenter(
            versions,
            versions,
            workspace,
            new VersionsPage() {
                @Override
                public void show(VersionsState state) {
                    shown.add(state);
                }

                @Override
                public void show(VersionNumber version, List<Change> changes) {
                    told.addAll(changes);
                }

                @Override
                public void showNewEdition(List<Change> changes) {
                    told.addAll(changes);
                }

                @Override
                public void open(String path) {
                    opened.add(path);
                }
            },
            EDITION);

    @Test
    void offersTheDefaultModelOfTheProgramUntilItIsAVersion() {
        presenter.start();
        assertTrue(shown.getLast().hasNewEdition());
        presenter.showNewEdition();
        assertEquals(ModelChanges.between(TestWorkspace.model(), EDITION), told);
        presenter.openNewEdition();
        assertEquals(EDITION, versions.draft().orElseThrow().model());
        assertEquals(List.of("findings"), opened);
        assertTrue(shown.getLast().hasNewEdition(), "a draft is no version yet");
        workspace.publish("newer evidence");
        assertFalse(shown.getLast().hasNewEdition());
        publish(0.6);
        assertFalse(shown.getLast().hasNewEdition(), "it stays known when it is retired");
    }

    @Test
    void leavesAnOpenDraftAsItIs() {
        workspace.open(VersionNumber.FIRST);
        workspace.change(Bicycles.PRICE, 0.7);
        workspace.save();
        var mine = versions.draft().orElseThrow().model();
        presenter.openNewEdition();
        assertEquals(mine, versions.draft().orElseThrow().model());
    }

    private void publish(double price) {
        workspace.open(versions.current().number());
        workspace.change(Bicycles.PRICE, price);
        workspace.save();
        workspace.publish("because");
    }

    @Test
    void listsTheNewestFirst() {
        publish(0.6);
        presenter.start();
        assertEquals(
                List.of(2, 1),
                shown.getLast().versions().stream()
                        .map(version -> version.number().value())
                        .toList());
        assertTrue(shown.getLast().canOpen());
    }

    @Test
    void opensADraftFromAnOldVersion() {
        publish(0.6);
        presenter.start();
        presenter.openDraft(VersionNumber.FIRST);
        assertEquals(VersionNumber.FIRST, versions.draft().orElseThrow().basedOn());
        assertEquals(List.of("weights"), opened);
        assertFalse(shown.getLast().canOpen(), "one draft at a time");
    }

    @Test
    void showsWhatAVersionChangedOfTheOneBefore() {
        publish(0.6);
        publish(0.7);
        presenter.showChanges(new VersionNumber(2));
        var second = versions.find(new VersionNumber(2)).orElseThrow().model();
        assertEquals(ModelChanges.between(TestWorkspace.model(), second), told);
        told.clear();
        presenter.showChanges(VersionNumber.FIRST);
        assertEquals(List.of(), told);
    }
}

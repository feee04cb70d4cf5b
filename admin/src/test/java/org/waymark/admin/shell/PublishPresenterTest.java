package org.waymark.admin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.uikit.text.Phrase;

class PublishPresenterTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(TestWorkspace.model());
    private final DraftWorkspace ada = TestWorkspace.of("ada", versions);
    private final DraftWorkspace ben = TestWorkspace.of("ben", versions);
    private final List<PublishState> shown = new ArrayList<>();
    private final List<Object> left = new ArrayList<>();
    private final PublishPresenter presenter = new PublishPresenter(ada, new PublishPage() {
        @Override
        public void show(PublishState state) {
            shown.add(state);
        }

        @Override
        public void leave(Phrase phrase, String path) {
            left.add(phrase);
            left.add(path);
        }
    });

    @BeforeEach
    void open() {
        ada.open(VersionNumber.FIRST);
    }

    @Test
    void savesFirstAndShowsWhatChanges() {
        ada.change(Bicycles.PRICE, 0.7);
        presenter.start();
        var state = shown.getLast();
        assertEquals(new VersionNumber(2), state.next());
        assertEquals(
                ModelChanges.between(
                        TestWorkspace.model(), versions.draft().orElseThrow().model()),
                state.changes());
        assertEquals(4, state.changes().size(), "one weight grew, three gave way");
    }

    @Test
    void showsThatNothingChanges() {
        presenter.start();
        assertEquals(List.of(), shown.getLast().changes());
    }

    @Test
    void asksForTheReason() {
        presenter.start();
        presenter.publish("  ");
        assertEquals(
                Optional.of(Phrase.of("shell.publish.reason-missing")),
                shown.getLast().reasonProblem());
        presenter.publish("x".repeat(2_001));
        assertEquals(
                Optional.of(Phrase.of("shell.publish.reason-long", 2_001, 2_000)),
                shown.getLast().reasonProblem());
        assertEquals(1, versions.current().number().value());
    }

    @Test
    void publishesWithTheReason() {
        presenter.start();
        presenter.publish(" Prices rose ");
        assertEquals("Prices rose", versions.current().reason());
        assertEquals(List.of(Phrase.of("shell.said.published", 2), "versions"), left);
    }

    @Test
    void showsTheOthersSideFirstWhenSomebodySavedInBetween() {
        presenter.start();
        ben.refresh();
        ben.change(Bicycles.PRICE, 0.6);
        ben.save();
        presenter.publish("Prices rose");
        assertEquals(List.of(Phrase.of("shell.said.saved-in-between", "ben"), "weights"), left);
        assertEquals(1, versions.current().number().value());
    }

    @Test
    void settlesAConflictBeforeItPublishes() {
        ada.change(Bicycles.PRICE, 0.7);
        ben.refresh();
        ben.change(Bicycles.PRICE, 0.6);
        ben.save();
        presenter.start();
        assertEquals(List.of(Phrase.of("shell.said.not-saved"), "weights"), left);
    }

    @Test
    void doesNotPublishWhatDoesNotHoldTogether() {
        var broken = new InMemoryModelVersions(Bicycles.model());
        var workspace = TestWorkspace.of("ada", broken);
        workspace.open(VersionNumber.FIRST);
        var states = new ArrayList<PublishState>();
        var refused = new PublishPresenter(workspace, new PublishPage() {
            @Override
            public void show(PublishState state) {
                states.add(state);
            }

            @Override
            public void leave(Phrase phrase, String path) {
                throw new AssertionError(phrase);
            }
        });
        refused.start();
        assertFalse(states.getLast().canPublish());
        refused.publish("Prices rose");
        assertFalse(states.getLast().canPublish());
        assertEquals(1, broken.current().number().value());
    }
}

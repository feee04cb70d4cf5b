package org.waymark.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.core.publishing.Publishing.PublishReply.Accepted;
import org.waymark.core.publishing.UnsavedWeightsStore;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.core.testing.InMemoryUnsavedWeights;

class DraftWorkspaceTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(TestWorkspace.model());
    private final DraftWorkspace ada = TestWorkspace.of("ada", versions);
    private final DraftWorkspace ben = TestWorkspace.of("ben", versions);

    private static WeightSplit split(DraftWorkspace workspace) {
        return assertInstanceOf(WorkspacePosition.Editing.class, workspace.position())
                .editing()
                .split();
    }

    private WeightSplit stored() {
        return WeightSplit.of(versions.draft().orElseThrow().model());
    }

    @Nested
    class WithoutADraft {
        @Test
        void isEmpty() {
            ada.refresh();
            assertInstanceOf(WorkspacePosition.Empty.class, ada.position());
        }

        @Test
        void opensOneFromAVersion() {
            ada.open(VersionNumber.FIRST);
            assertInstanceOf(WorkspacePosition.Editing.class, ada.position());
            assertEquals(VersionNumber.FIRST, versions.draft().orElseThrow().basedOn());
        }

        @Test
        void takesTheOneThatSomebodyElseOpened() {
            ben.open(VersionNumber.FIRST);
            ada.refresh();
            assertEquals(new AccountName("ben"), ada.draft().orElseThrow().savedBy());
        }
    }

    @Nested
    class WithADraft {
        @BeforeEach
        void open() {
            ada.open(VersionNumber.FIRST);
        }

        @Test
        void keepsChangesUntilTheyAreSaved() {
            ada.change(Bicycles.PRICE, 0.7);
            assertEquals(0.4, stored().share(Bicycles.PRICE), 1e-9);
            ada.refresh();
            assertTrue(ada.save());
            assertEquals(0.7, stored().share(Bicycles.PRICE), 1e-9);
        }

        @Test
        void writesNothingWhenThereIsNothingToSave() {
            long before = versions.draft().orElseThrow().revision();
            assertTrue(ada.save());
            assertEquals(before, versions.draft().orElseThrow().revision());
        }

        @Test
        void keepsLocksThroughASave() {
            ada.lock(Bicycles.SPEED, true);
            ada.change(Bicycles.PRICE, 0.5);
            ada.save();
            var editing = ((WorkspacePosition.Editing) ada.position()).editing();
            assertEquals(Set.of(Bicycles.SPEED), editing.locked());
            assertFalse(editing.canUndo());
        }

        @Test
        void showsWatchersOfEveryChangeUntilTheyStop() {
            var seen = new ArrayList<WorkspacePosition>();
            var stop = ada.watch(() -> seen.add(ada.position()));
            ada.change(Bicycles.PRICE, 0.5);
            ada.undo();
            stop.run();
            ada.change(Bicycles.PRICE, 0.6);
            assertEquals(2, seen.size());
        }

        @Test
        void publishesIt() {
            ada.change(Bicycles.PRICE, 0.7);
            ada.save();
            var reply = ada.publish("Prices rose");
            assertEquals(new Accepted(new Reply.Done<>(versions.current())), reply);
            assertEquals(2, versions.current().number().value());
            assertInstanceOf(WorkspacePosition.Empty.class, ada.position());
        }

        @Test
        void discardsIt() {
            assertInstanceOf(Reply.Done.class, ada.discard());
            assertTrue(versions.draft().isEmpty());
            assertInstanceOf(WorkspacePosition.Empty.class, ada.position());
        }
    }

    @Nested
    class WhenTwoSave {
        private WeightConflict conflict() {
            return ((WorkspacePosition.Conflicting) ada.position()).conflict();
        }

        @BeforeEach
        void benSavesWhileAdaChanges() {
            ada.open(VersionNumber.FIRST);
            ben.refresh();
            ada.change(Bicycles.PRICE, 0.5);
            ben.change(Bicycles.COMFORT, 0.3);
            ben.save();
            assertFalse(ada.save());
        }

        @Test
        void theSecondSeesBothAndWhereTheyBegan() {
            assertEquals(new AccountName("ben"), conflict().theirs().savedBy());
            assertEquals(0.1, conflict().base().share(Bicycles.COMFORT), 1e-9);
            assertEquals(0.3, conflict().theirSplit().share(Bicycles.COMFORT), 1e-9);
            assertEquals(0.5, conflict().mySplit().share(Bicycles.PRICE), 1e-9);
        }

        @Test
        void nothingOfTheFirstIsLost() {
            assertEquals(0.3, stored().share(Bicycles.COMFORT), 1e-9);
        }

        @Test
        void theSecondKeepsAtFirstWhatTheySetThemselves() {
            assertEquals(Set.of(Bicycles.PRICE), conflict().keptMine());
        }

        /** Price 0.5 of mine, comfort 0.3 of theirs; the others had 0.3 and 0.2 of the rest. */
        @Test
        void whatEitherSideSetIsSavedAsItWasSet() {
            assertTrue(ada.save());
            assertEquals(0.5, stored().share(Bicycles.PRICE), 1e-9);
            assertEquals(0.3, stored().share(Bicycles.COMFORT), 1e-9);
            assertEquals(0.12, stored().share(Bicycles.SPEED), 1e-9);
            assertEquals(0.08, stored().share(Bicycles.LOAD), 1e-9);
        }

        @Test
        void aChoicePerCriterionIsSaved() {
            ada.choose(Bicycles.PRICE, false);
            ada.choose(Bicycles.LOAD, true);
            var result = conflict().result();
            double mine = conflict().mySplit().share(Bicycles.LOAD);
            assertTrue(ada.save());
            assertTrue(result.isStoredLike(stored()));
            assertEquals(mine, stored().share(Bicycles.LOAD), 1e-4);
            assertEquals(0.3, stored().share(Bicycles.COMFORT), 1e-9);
        }

        @Test
        void oneSideCanBeTakenWhole() {
            ada.chooseAll(false);
            assertTrue(ada.save());
            assertEquals(0.3, stored().share(Bicycles.COMFORT), 1e-9);
            assertEquals(0.4 * 7 / 9, stored().share(Bicycles.PRICE), 1e-4);
        }

        @Test
        void choicesSurviveALookAtAnotherPage() {
            ada.choose(Bicycles.LOAD, true);
            ada.refresh();
            assertEquals(Set.of(Bicycles.PRICE, Bicycles.LOAD), conflict().keptMine());
        }

        @Test
        void aThirdSaveInBetweenIsAConflictAgain() {
            ben.change(Bicycles.SPEED, 0.05);
            ben.save();
            assertFalse(ada.save());
            assertEquals(0.05, conflict().theirSplit().share(Bicycles.SPEED), 1e-9);
        }

        @Test
        void myChangesCanBeLetGo() {
            ada.letGo();
            var editing = ((WorkspacePosition.Editing) ada.position()).editing();
            assertEquals(0.3, editing.split().share(Bicycles.COMFORT), 1e-9);
        }
    }

    @Nested
    class WhenSomebodyElseEndsTheDraft {
        @BeforeEach
        void benPublishesWhileAdaChanges() {
            ada.open(VersionNumber.FIRST);
            ben.refresh();
            ada.change(Bicycles.PRICE, 0.7);
            ben.publish("Ready");
        }

        @Test
        void myChangesAreStillThere() {
            assertFalse(ada.save());
            var mine = ((WorkspacePosition.Orphaned) ada.position()).mine();
            assertEquals(0.7, mine.split().share(Bicycles.PRICE), 1e-9);
        }

        @Test
        void theyGoOnInANewDraft() {
            ada.refresh();
            ada.reopen();
            assertTrue(ada.save());
            assertEquals(0.7, stored().share(Bicycles.PRICE), 1e-9);
            assertEquals(2, versions.draft().orElseThrow().basedOn().value());
        }

        @Test
        void theyMeetANewDraftOfSomebodyElseAsAConflict() {
            ben.open(versions.current().number());
            ada.save();
            assertInstanceOf(WorkspacePosition.Conflicting.class, ada.position());
        }

        @Test
        void publishingOrDiscardingWhatIsGoneTellsSo() {
            ada.undo();
            assertInstanceOf(Reply.Gone.class, ada.discard());
        }
    }

    @Test
    void discardingAfterSomebodySavedKeepsTheirs() {
        ada.open(VersionNumber.FIRST);
        ben.refresh();
        ben.change(Bicycles.PRICE, 0.6);
        ben.save();
        assertInstanceOf(Reply.Stale.class, ada.discard());
        assertEquals(0.6, stored().share(Bicycles.PRICE), 1e-9);
        assertEquals(List.of("ben"), List.of(ada.draft().orElseThrow().savedBy().value()));
    }

    @Test
    void publishingAfterSomebodySavedShowsTheirsFirst() {
        ada.open(VersionNumber.FIRST);
        ben.refresh();
        ben.change(Bicycles.PRICE, 0.6);
        ben.save();
        var theirs = versions.draft().orElseThrow();
        assertEquals(new Accepted(new Reply.Stale<>(theirs)), ada.publish("Mine"));
        assertEquals(1, versions.current().number().value());
    }

    @Nested
    class AfterASessionThatEnded {
        private final UnsavedWeightsStore unsaved = new InMemoryUnsavedWeights();

        private DraftWorkspace session() {
            var workspace = TestWorkspace.of("ada", versions, unsaved);
            workspace.refresh();
            return workspace;
        }

        private DraftWorkspace left() {
            var workspace = session();
            workspace.open(VersionNumber.FIRST);
            workspace.change(Bicycles.PRICE, 0.7);
            return workspace;
        }

        @Test
        void givesBackWhatWasNotSaved() {
            var mine = assertInstanceOf(WorkspacePosition.Editing.class, left().position())
                    .editing();
            var workspace = session();
            var editing = assertInstanceOf(WorkspacePosition.Editing.class, workspace.position())
                    .editing();
            assertEquals(mine.split(), editing.split());
            assertEquals(Set.of(Bicycles.PRICE), editing.meant());
            assertEquals(Optional.of(Bicycles.NOON), workspace.leftAt());
            workspace.undo();
            assertEquals(WeightSplit.of(TestWorkspace.model()), split(workspace));
            assertEquals(Optional.empty(), workspace.leftAt());
        }

        @Test
        void givesNothingBackThatWasSavedUndoneOrLetGo() {
            left().save();
            assertEquals(Optional.empty(), session().leftAt());
            session().change(Bicycles.PRICE, 0.2);
            session().undo();
            assertEquals(Optional.empty(), session().leftAt());
            session().change(Bicycles.PRICE, 0.2);
            session().letGo();
            assertEquals(Optional.empty(), session().leftAt());
            assertEquals(0.7, split(session()).share(Bicycles.PRICE), 1e-9);
        }

        @Test
        void setsItBesideWhatSomebodySavedInBetween() {
            var mine = assertInstanceOf(WorkspacePosition.Editing.class, left().position())
                    .editing();
            ben.refresh();
            ben.change(Bicycles.COMFORT, 0.3);
            assertTrue(ben.save());
            var conflict = assertInstanceOf(
                            WorkspacePosition.Conflicting.class, session().position())
                    .conflict();
            assertEquals(mine.split(), conflict.mySplit());
            assertEquals(mine.saved(), conflict.base());
            assertEquals(Set.of(Bicycles.PRICE), conflict.keptMine());
        }

        @Test
        void keepsItWhenTheDraftIsGone() {
            var mine = assertInstanceOf(WorkspacePosition.Editing.class, left().position())
                    .editing();
            ben.refresh();
            ben.discard();
            assertEquals(
                    mine.split(),
                    assertInstanceOf(WorkspacePosition.Orphaned.class, session().position())
                            .mine()
                            .split());
        }

        @Test
        void leavesASecondTabAlone() {
            var first = session();
            first.open(VersionNumber.FIRST);
            var second = session();
            first.change(Bicycles.PRICE, 0.7);
            second.refresh();
            assertEquals(WeightSplit.of(TestWorkspace.model()), split(second));
            assertEquals(0.7, split(session()).share(Bicycles.PRICE), 1e-9);
        }
    }
}

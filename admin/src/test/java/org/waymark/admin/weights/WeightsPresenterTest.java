package org.waymark.admin.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;

class WeightsPresenterTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(Bicycles.model());
    private final DraftWorkspace ada = TestWorkspace.of("ada", versions);
    private final DraftWorkspace ben = TestWorkspace.of("ben", versions);
    private final List<WeightsState> shown = new ArrayList<>();
    private final Map<CriterionId, OptionalInt> explained = new LinkedHashMap<>();
    private final WeightsPresenter presenter =
            new WeightsPresenter(ada, () -> Bicycles.NOON, new Page(shown, explained));

    private record Page(List<WeightsState> shown, Map<CriterionId, OptionalInt> explained) implements WeightsPage {
        @Override
        public void show(WeightsState state) {
            shown.add(state);
        }

        @Override
        public void explain(CriterionId criterion, OptionalInt most) {
            explained.put(criterion, most);
        }
    }

    private <S extends WeightsState> S last(Class<S> kind) {
        return assertInstanceOf(kind, shown.getLast());
    }

    private static List<Integer> shares(List<WeightRow> rows) {
        return rows.stream().map(WeightRow::now).toList();
    }

    @Test
    void showsThePublishedSplitWhileThereIsNoDraft() {
        presenter.start();
        var state = last(WeightsState.Published.class);
        assertEquals(VersionNumber.FIRST, state.current());
        assertEquals(List.of(400, 300, 200, 100), shares(state.rows()));
    }

    @Test
    void opensADraftFromTheCurrentVersion() {
        presenter.start();
        presenter.openDraft();
        var state = last(WeightsState.Editing.class);
        assertEquals(List.of(400, 300, 200, 100), shares(state.rows()));
        assertFalse(state.canUndo());
        assertFalse(state.canReset());
        assertTrue(state.mostChanged().isEmpty());
    }

    @Nested
    class WithADraft {
        @BeforeEach
        void open() {
            presenter.start();
            presenter.openDraft();
        }

        @Test
        void takesUpAChangeThatDidNotArriveAndNothingElse() {
            for (var unsent : List.of("", "no-such-criterion 70", "price", "price much", "price 70 80")) {
                presenter.takeUp(unsent);
                assertFalse(last(WeightsState.Editing.class).canUndo(), unsent);
            }
            presenter.takeUp(Bicycles.PRICE.key() + " 70");
            assertEquals(
                    List.of(700, 150, 100, 50),
                    shares(last(WeightsState.Editing.class).rows()));
        }

        @Test
        void showsEveryChangeNormalised() {
            presenter.slide(Bicycles.PRICE, 700);
            var state = last(WeightsState.Editing.class);
            assertEquals(List.of(700, 150, 100, 50), shares(state.rows()));
            assertEquals(Bicycles.PRICE, state.mostChanged().orElseThrow().id());
            assertTrue(state.canUndo());
            assertTrue(state.canReset());
        }

        @Test
        void keepsWhatIsTyped() {
            presenter.type(Bicycles.PRICE, 200);
            presenter.type(Bicycles.SPEED, 200);
            presenter.type(Bicycles.LOAD, 200);
            var rows = last(WeightsState.Editing.class).rows();
            assertEquals(List.of(200, 200, 200, 400), shares(rows));
            assertEquals(
                    List.of(true, true, true, false),
                    rows.stream().map(WeightRow::locked).toList());
            assertTrue(explained.isEmpty());
        }

        @Test
        void takesBackWithWhatWasTypedThatItIsKept() {
            presenter.lock(Bicycles.SPEED, true);
            presenter.type(Bicycles.PRICE, 200);
            presenter.undo();
            var rows = last(WeightsState.Editing.class).rows();
            assertEquals(List.of(400, 300, 200, 100), shares(rows));
            assertEquals(
                    List.of(false, true, false, false),
                    rows.stream().map(WeightRow::locked).toList());
        }

        @Test
        void putsWhatWasTypedRight() {
            presenter.type(Bicycles.PRICE, 200);
            presenter.type(Bicycles.PRICE, 250);
            assertEquals(250, last(WeightsState.Editing.class).rows().getFirst().now());
        }

        @Test
        void refusesWhatCannotBeAndSaysHowMuchCan() {
            presenter.type(Bicycles.PRICE, 600);
            int before = shown.size();
            presenter.type(Bicycles.SPEED, 600);
            assertEquals(Map.of(Bicycles.SPEED, OptionalInt.of(400)), explained);
            assertEquals(before, shown.size(), "nothing changed");

            presenter.type(Bicycles.SPEED, 400);
            assertEquals(
                    List.of(600, 400, 0, 0),
                    shares(last(WeightsState.Editing.class).rows()));
        }

        @Test
        void refusesAnythingElseOnceAllOthersAreKept() {
            for (var id : List.of(Bicycles.SPEED, Bicycles.LOAD, Bicycles.COMFORT)) presenter.lock(id, true);
            presenter.type(Bicycles.PRICE, 401);
            assertEquals(Map.of(Bicycles.PRICE, OptionalInt.of(400)), explained);
        }

        @Test
        void slidesAsFarAsThereIsRoomAndSaysSo() {
            presenter.lock(Bicycles.COMFORT, true);
            presenter.slide(Bicycles.PRICE, 900);
            assertTrue(explained.isEmpty());
            presenter.slide(Bicycles.PRICE, 901);
            assertEquals(900, last(WeightsState.Editing.class).rows().getFirst().now());
            assertEquals(Map.of(Bicycles.PRICE, OptionalInt.of(900)), explained);
        }

        @Test
        void refusesWhatIsNoShare() {
            for (double tenths : new double[] {Double.NaN, -1, 1_001, Double.POSITIVE_INFINITY}) {
                explained.clear();
                presenter.type(Bicycles.PRICE, tenths);
                assertEquals(Map.of(Bicycles.PRICE, OptionalInt.empty()), explained);
            }
            assertFalse(last(WeightsState.Editing.class).canUndo());
        }

        @Test
        void undoesAndResets() {
            presenter.slide(Bicycles.PRICE, 700);
            presenter.slide(Bicycles.SPEED, 50);
            presenter.undo();
            assertEquals(700, last(WeightsState.Editing.class).rows().getFirst().now());
            presenter.reset();
            assertEquals(
                    List.of(400, 300, 200, 100),
                    shares(last(WeightsState.Editing.class).rows()));
        }

        @Test
        void keepsLockedOnes() {
            presenter.lock(Bicycles.COMFORT, true);
            presenter.slide(Bicycles.PRICE, 900);
            var rows = last(WeightsState.Editing.class).rows();
            assertTrue(rows.getLast().locked());
            assertEquals(List.of(900, 0, 0, 100), shares(rows));
        }

        @Test
        void putsBothSidesBesideEachOtherWhenTwoSave() {
            ben.refresh();
            ben.change(Bicycles.COMFORT, 0.3);
            ben.save();
            presenter.slide(Bicycles.PRICE, 500);
            ada.save();
            var state = last(WeightsState.Conflict.class);
            assertEquals(new AccountName("ben"), state.savedBy());
            var price = state.rows().getFirst();
            assertEquals(400, price.base());
            assertEquals(311, price.theirs());
            assertEquals(500, price.mine());
            assertTrue(price.mineKept());
            assertEquals(
                    1000, state.rows().stream().mapToInt(ConflictRow::result).sum());
            presenter.chooseAll(false);
            presenter.saveChoice();
            assertEquals(300, last(WeightsState.Editing.class).rows().getLast().now());
        }

        @Test
        void offersANewDraftWhenTheOldOneIsGone() {
            presenter.slide(Bicycles.PRICE, 700);
            ben.refresh();
            ben.discard();
            ada.save();
            assertEquals(700, last(WeightsState.Lost.class).rows().getFirst().now());
            presenter.reopen();
            assertEquals(700, last(WeightsState.Editing.class).rows().getFirst().now());
        }

        @Test
        void stopsShowingWhenThePageIsLeft() {
            var other = new ArrayList<WeightsState>();
            var stop = new WeightsPresenter(ada, () -> Bicycles.NOON, new Page(other, new LinkedHashMap<>())).start();
            stop.run();
            presenter.slide(Bicycles.PRICE, 700);
            assertEquals(1, other.size());
        }
    }
}

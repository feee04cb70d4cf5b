package org.waymark.admin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.Draft;
import org.waymark.core.testing.Bicycles;

class WeightEditingTest {

    private final WeightSplit basis = WeightSplit.of(Bicycles.model());
    private final WeightEditing editing = WeightEditing.of(
            new Draft(Bicycles.model(), VersionNumber.FIRST, 1, new AccountName("ada"), Bicycles.NOON), basis);

    @Test
    void knowsWhatIsNotSaved() {
        assertTrue(editing.isSaved());
        assertFalse(editing.change(Bicycles.PRICE, 0.5).isSaved());
    }

    @Test
    void takesBackOneCriterionAtATime() {
        var changed = editing.change(Bicycles.PRICE, 0.5).change(Bicycles.SPEED, 0.1);
        assertEquals(editing.change(Bicycles.PRICE, 0.5).split(), changed.undo().split());
        assertEquals(basis, changed.undo().undo().split());
        assertFalse(changed.undo().undo().canUndo());
    }

    @Test
    void comesBackToWhereItWasWhenASliderIsMovedThereAndBack() {
        var moved = editing.change(Bicycles.PRICE, 1).change(Bicycles.PRICE, 0.4);
        basis.shares().forEach((id, share) -> assertEquals(share, moved.split().share(id), 1e-12));
        assertEquals(
                1,
                editing.change(Bicycles.PRICE, 0.9)
                        .change(Bicycles.PRICE, 0.5)
                        .changes()
                        .size());
    }

    @Test
    void startsANewChangeAfterALock() {
        var changed =
                editing.change(Bicycles.PRICE, 0.5).lock(Bicycles.SPEED, true).change(Bicycles.PRICE, 0.6);
        assertEquals(0.25, changed.split().share(Bicycles.SPEED), 1e-12);
        assertEquals(2, changed.changes().size());
    }

    @Test
    void resetsToTheVersionItWasOpenedFrom() {
        var reset = editing.change(Bicycles.PRICE, 0.9).reset();
        assertTrue(reset.isLikeBasis());
        assertEquals(0.9, reset.undo().split().share(Bicycles.PRICE), 1e-12);
    }

    @Test
    void remembersWhichCriteriaWereMeant() {
        var changed = editing.change(Bicycles.PRICE, 0.5).change(Bicycles.LOAD, 0.1);
        assertEquals(Set.of(Bicycles.PRICE, Bicycles.LOAD), changed.meant());
    }

    @Test
    void keepsAtMostAHundredChanges() {
        var changed = editing;
        for (int i = 0; i < 150; i++) {
            changed = changed.change(i % 2 == 0 ? Bicycles.PRICE : Bicycles.SPEED, 0.2 + i * 0.001);
        }
        assertEquals(WeightEditing.MOST_CHANGES, changed.changes().size());
    }
}

package org.waymark.admin.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.model.CriterionId;
import org.waymark.core.publishing.Draft;

/**
 * Two administrators changed the same draft: somebody's weights are stored, mine are not.
 *
 * @param mine my changes, made on the draft as it was before
 * @param theirs what is stored now
 * @param keptMine the criteria for which my share was chosen; the others take theirs
 */
public record WeightConflict(WeightEditing mine, Draft theirs, Set<CriterionId> keptMine) {

    public WeightConflict {
        keptMine = Set.copyOf(keptMine);
    }

    /** At first mine are chosen where I set the share myself, and theirs everywhere else. */
    static WeightConflict between(WeightEditing mine, Draft theirs) {
        return new WeightConflict(mine, theirs, mine.meant());
    }

    /** The weights both started from. */
    public WeightSplit base() {
        return mine.saved();
    }

    public WeightSplit theirSplit() {
        return WeightSplit.of(theirs.model());
    }

    public WeightSplit mySplit() {
        return mine.split();
    }

    WeightConflict choose(CriterionId criterion, boolean keepMine) {
        var kept = new HashSet<>(keptMine);
        if (keepMine) kept.add(criterion);
        else kept.remove(criterion);
        return new WeightConflict(mine, theirs, kept);
    }

    WeightConflict chooseAll(boolean keepMine) {
        return new WeightConflict(mine, theirs, keepMine ? mySplit().shares().keySet() : Set.of());
    }

    /** What either side set has the share that was chosen; what nobody set gives way. */
    public WeightSplit result() {
        var chosen = new LinkedHashMap<CriterionId, Double>();
        var setByThem = theirSplit().setSince(base());
        for (var id : theirSplit().shares().keySet()) {
            if (keptMine.contains(id)) chosen.put(id, mySplit().share(id));
            else if (setByThem.contains(id)) chosen.put(id, theirSplit().share(id));
        }
        return theirSplit().withAll(chosen);
    }

    boolean isAgainst(Optional<Draft> stored) {
        return stored.filter(draft -> draft.revision() == theirs.revision()).isPresent();
    }

    /** My changes as they stood, on the stored draft, with the chosen weights. */
    WeightEditing resolved() {
        return WeightEditing.of(theirs, mine.basis()).replaced(result(), keptMine);
    }
}

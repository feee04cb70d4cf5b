package org.waymark.admin.draft;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.publishing.Draft;
import org.waymark.core.publishing.UnsavedWeights;

/**
 * What one administrator does to the weights of a draft between two saves.
 *
 * @param draft as it was loaded or last saved
 * @param basis the split of the version that the draft was opened from
 * @param split as it stands now
 * @param locked criteria that keep their share while others change
 * @param changes since the draft was loaded or saved, oldest first; at most {@value #MOST_CHANGES}
 */
public record WeightEditing(
        Draft draft, WeightSplit basis, WeightSplit split, Set<CriterionId> locked, List<Change> changes) {

    static final int MOST_CHANGES = 100;

    /**
     * One change, kept so that it can be taken back.
     *
     * @param before the split before it
     * @param meant the criteria that the administrator set; the others only gave way
     * @param locked what was locked then
     */
    public record Change(WeightSplit before, Set<CriterionId> meant, Set<CriterionId> locked) {
        public Change {
            meant = Set.copyOf(meant);
            locked = Set.copyOf(locked);
        }
    }

    public WeightEditing {
        locked = Set.copyOf(locked);
        changes = List.copyOf(changes);
    }

    static WeightEditing of(Draft draft, WeightSplit basis) {
        return new WeightEditing(draft, basis, WeightSplit.of(draft.model()), Set.of(), List.of());
    }

    /**
     * What an earlier session left, on a draft as it was then.
     *
     * @param current the model of which the draft then differed in nothing but the weights
     * @param basisOf finds the split of the version that a draft was opened from
     */
    static WeightEditing left(UnsavedWeights left, DecisionModel current, Function<Draft, WeightSplit> basisOf) {
        var ids = current.criteria().stream().map(Criterion::id).toList();
        var then = WeightSplit.over(ids, left.before()).applyTo(current);
        var draft = new Draft(then, left.basedOn(), left.revision(), left.by(), left.at());
        return of(draft, basisOf.apply(draft)).replaced(WeightSplit.over(ids, left.shares()), left.meant());
    }

    UnsavedWeights unsaved(AccountName by, Instant at) {
        return new UnsavedWeights(by, draft.basedOn(), draft.revision(), saved().shares(), split.shares(), meant(), at);
    }

    /** The split as stored with the draft. */
    public WeightSplit saved() {
        return WeightSplit.of(draft.model());
    }

    public boolean isSaved() {
        return split.isStoredLike(saved());
    }

    public boolean canUndo() {
        return !changes.isEmpty();
    }

    public boolean isLikeBasis() {
        return split.isStoredLike(basis);
    }

    /** The criteria that the administrator set since the last save. */
    public Set<CriterionId> meant() {
        return changes.stream().flatMap(change -> change.meant().stream()).collect(toUnmodifiableSet());
    }

    /**
     * Gives a criterion a share. Moving the same one on and on is one change, worked out from where it began: moved there
     * and back, everything is as it was.
     */
    WeightEditing change(CriterionId criterion, double share) {
        var meant = Set.of(criterion);
        var start = isGoingOn(meant) ? undo() : this;
        return start.replaced(start.split.with(criterion, share, locked, basis), meant);
    }

    /** Gives a criterion exactly that share, which it keeps from then on, so that what is typed next does not move it. */
    WeightEditing type(CriterionId criterion, double share) {
        return change(criterion, share).lock(criterion, true);
    }

    /** The most that the criterion can get while those that are kept stay, in [0, 1]; what it has if all others are kept. */
    public double mostFor(CriterionId criterion) {
        return split.canChange(criterion, locked) ? split.mostFor(criterion, locked) : split.share(criterion);
    }

    private boolean isGoingOn(Set<CriterionId> meant) {
        return canUndo()
                && changes.getLast().equals(new Change(changes.getLast().before(), meant, locked));
    }

    WeightEditing lock(CriterionId criterion, boolean on) {
        var changed = new HashSet<>(locked);
        if (on) changed.add(criterion);
        else changed.remove(criterion);
        return new WeightEditing(draft, basis, split, changed, changes);
    }

    /** Back to the split before the last change; what is kept only because it was typed then is not kept any more. */
    WeightEditing undo() {
        if (changes.isEmpty()) return this;
        var last = changes.getLast();
        var kept = new HashSet<>(locked);
        kept.removeIf(id -> last.meant().contains(id) && !last.locked().contains(id));
        return new WeightEditing(draft, basis, last.before(), kept, changes.subList(0, changes.size() - 1));
    }

    /** To the split of the version that the draft was opened from. */
    WeightEditing reset() {
        return replaced(basis, basis.shares().keySet());
    }

    WeightEditing replaced(WeightSplit next, Set<CriterionId> meant) {
        if (next.equals(split)) return this;
        var longer = new ArrayList<>(changes);
        longer.add(new Change(split, meant, locked));
        if (longer.size() > MOST_CHANGES) longer.removeFirst();
        return new WeightEditing(draft, basis, next, locked, longer);
    }

    /** The split of {@code mine} on this draft, as far as its criteria are the same. */
    WeightEditing takingOver(WeightSplit mine) {
        var shares = new LinkedHashMap<>(split.shares());
        shares.replaceAll((id, share) -> mine.shares().getOrDefault(id, share));
        return replaced(WeightSplit.proportionalTo(shares), split.shares().keySet());
    }

    /** After saving: what is stored is the new start. */
    WeightEditing storedAs(Draft stored) {
        return new WeightEditing(stored, basis, WeightSplit.of(stored.model()), locked, List.of());
    }

    /** The draft with the split as its weights, ready to be saved. */
    Draft result() {
        return draft.with(split.applyTo(draft.model()));
    }
}

package org.waymark.admin.draft;

/** What is in the workspace. */
public sealed interface WorkspacePosition {
    /** There is no draft. */
    record Empty() implements WorkspacePosition {}

    /** The draft, with changes that may not be saved yet. */
    record Editing(WeightEditing editing) implements WorkspacePosition {}

    /** Somebody saved in between. */
    record Conflicting(WeightConflict conflict) implements WorkspacePosition {}

    /** Somebody published or discarded the draft in between; my changes are still here. */
    record Orphaned(WeightEditing mine) implements WorkspacePosition {}
}

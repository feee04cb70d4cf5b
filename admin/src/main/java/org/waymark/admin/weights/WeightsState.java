package org.waymark.admin.weights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.VersionNumber;

/** What the page of the weights shows. */
sealed interface WeightsState {

    /** There is no draft: the published split, to look at. */
    record Published(VersionNumber current, List<WeightRow> rows) implements WeightsState {
        public Published {
            rows = List.copyOf(rows);
        }
    }

    /** The draft. {@code top} is where the sliders end, in tenths of a percent. */
    record Editing(VersionNumber basis, List<WeightRow> rows, int top, boolean canUndo, boolean canReset)
            implements WeightsState {
        public Editing {
            rows = List.copyOf(rows);
        }

        /** The criterion whose share moved most since the version before; empty if none did. */
        Optional<WeightRow> mostChanged() {
            return rows.stream()
                    .filter(row -> row.changedBy() > 0)
                    .reduce((a, b) -> b.changedBy() > a.changedBy() ? b : a);
        }
    }

    /** Somebody saved in between. */
    record Conflict(AccountName savedBy, Instant savedAt, Instant now, List<ConflictRow> rows) implements WeightsState {
        public Conflict {
            rows = List.copyOf(rows);
        }
    }

    /** The draft is gone, my changes are not. */
    record Lost(VersionNumber current, List<WeightRow> rows) implements WeightsState {
        public Lost {
            rows = List.copyOf(rows);
        }
    }
}

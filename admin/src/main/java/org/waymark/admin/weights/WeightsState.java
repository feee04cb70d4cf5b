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

    /** The draft. {@code leftAt} is when its changes were left unsaved in an earlier session, if they were. */
    record Editing(
            VersionNumber basis,
            List<WeightRow> rows,
            boolean canUndo,
            boolean canReset,
            Optional<Instant> leftAt,
            Instant now)
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

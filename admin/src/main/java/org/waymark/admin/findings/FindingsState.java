package org.waymark.admin.findings;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Finding;
import org.waymark.core.model.VersionNumber;

/**
 * What the page of the findings shows.
 *
 * @param draft the number the draft would be published under; empty if there is none
 */
record FindingsState(Optional<VersionNumber> draft, List<Finding> errors, List<Finding> warnings) {

    FindingsState {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    boolean isClear() {
        return errors.isEmpty() && warnings.isEmpty();
    }
}

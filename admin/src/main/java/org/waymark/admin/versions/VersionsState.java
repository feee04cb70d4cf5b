package org.waymark.admin.versions;

import java.util.List;
import org.waymark.core.publishing.ModelVersions.VersionSummary;

/**
 * What the page of the versions shows.
 *
 * @param versions newest first
 * @param canOpen whether a draft can be opened: there is at most one
 * @param hasNewEdition whether the program comes with a default model that is no version here
 */
record VersionsState(List<VersionSummary> versions, boolean canOpen, boolean hasNewEdition) {

    VersionsState {
        versions = List.copyOf(versions);
    }
}

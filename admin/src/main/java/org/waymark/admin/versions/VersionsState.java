package org.waymark.admin.versions;

import java.util.List;
import org.waymark.core.publishing.ModelVersions.VersionLine;

/**
 * What the page of the versions shows.
 *
 * @param lines newest first
 * @param canOpen whether a draft can be opened: there is at most one
 */
record VersionsState(List<VersionLine> lines, boolean canOpen) {

    VersionsState {
        lines = List.copyOf(lines);
    }
}

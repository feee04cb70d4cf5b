package org.waymark.core.analytics;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;

/**
 * How many assessments ended so on a day (UTC) under a version. Never shown as it is: see {@link OutcomeReport}.
 *
 * @param recommended the path; present if and only if {@code kind} is RECOMMENDED
 * @param count 1 or more
 */
public record OutcomeCount(
        LocalDate day, VersionNumber version, OutcomeKind kind, Optional<AlternativeId> recommended, long count) {}

package org.waymark.admin.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.publishing.Change;

/** The parts of a model under which changes are listed, in the order in which they stand. */
enum ChangedPart {
    GENERAL,
    PATHS,
    CRITERIA,
    PERFORMANCES,
    QUESTIONS,
    PARAMETERS,
    RESOURCES,
    EVIDENCE,
    INCOME,
    SETTINGS;

    private static ChangedPart of(Change change) {
        return switch (change.part()) {
            case "alternatives" -> PATHS;
            case "criteria" -> CRITERIA;
            case "performances" -> PERFORMANCES;
            case "sections" -> QUESTIONS;
            case "parameters" -> PARAMETERS;
            case "resources" -> RESOURCES;
            case "evidence" -> EVIDENCE;
            case "income" -> INCOME;
            case "settings" -> SETTINGS;
            default -> GENERAL;
        };
    }

    /** Only parts in which something changed. */
    static Map<ChangedPart, List<Change>> group(List<Change> changes) {
        var grouped = new EnumMap<ChangedPart, List<Change>>(ChangedPart.class);
        for (var change : changes) {
            grouped.computeIfAbsent(of(change), part -> new ArrayList<>()).add(change);
        }
        return grouped;
    }
}

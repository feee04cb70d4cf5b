package org.waymark.admin.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.publishing.AuditEvent;

/**
 * One thing that an act changed.
 *
 * @param what {@code criteria.pay.base-weight}; empty where the event says no more than its state before and after
 * @param before empty if it was not there before
 * @param after empty if it is not there any more
 */
record AuditedChange(String what, String before, String after) {

    /** The log joins what changed with these. */
    private static final String BETWEEN = "; ";

    /** What an event changed, item by item; one change without a name for a text that is no list. */
    static List<AuditedChange> of(AuditEvent event) {
        if (event.before().isEmpty() && event.after().isEmpty()) return List.of();
        if (!event.before().contains(BETWEEN) && !event.after().contains(BETWEEN)) {
            return List.of(new AuditedChange("", event.before(), event.after()));
        }
        var before = items(event.before());
        var after = items(event.after());
        var keys = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .map(key -> new AuditedChange(key, before.getOrDefault(key, ""), after.getOrDefault(key, "")))
                .toList();
    }

    /** Up to the first space stands what it is, then its value. */
    private static Map<String, String> items(String text) {
        if (text.isEmpty()) return Collections.emptyMap();
        var items = new LinkedHashMap<String, String>();
        for (var item : text.split(BETWEEN)) {
            int space = item.indexOf(' ');
            items.put(space < 0 ? item : item.substring(0, space), space < 0 ? "" : item.substring(space + 1));
        }
        return items;
    }
}

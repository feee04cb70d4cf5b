package org.waymark.admin.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.uikit.part.Disclosure;

/** What an act changed: a few lines at once, more of them a tap away. */
final class ChangeList extends Div {
    private static final long serialVersionUID = 1;

    private static final int SHOWN_AT_ONCE = 2;

    ChangeList(AuditEvent event) {
        var changes = AuditedChange.of(event);
        if (changes.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("bo-changes");
        changes.forEach(change -> list.add(new ListItem(words(change))));
        if (changes.size() <= SHOWN_AT_ONCE) {
            add(list);
        } else {
            add(new Disclosure("changes-" + event.number(), getTranslation("audit.changes", changes.size()), list));
        }
    }

    private String words(AuditedChange change) {
        var values = List.of(change.before(), change.after());
        if (values.getFirst().isEmpty()) return line(change, "audit.change.to", values.getLast());
        if (values.getLast().isEmpty()) return line(change, "audit.change.no-more", values.getFirst());
        return line(change, "audit.change.from-to", values.getFirst(), values.getLast());
    }

    private String line(AuditedChange change, String key, Object... values) {
        var said = getTranslation(key, values);
        return change.what().isEmpty() ? said : getTranslation("audit.change.of", change.what(), said);
    }
}

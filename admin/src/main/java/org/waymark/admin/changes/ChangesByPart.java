package org.waymark.admin.changes;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.waymark.admin.parts.Wording;
import org.waymark.core.publishing.Change;
import org.waymark.uikit.part.Disclosure;

/** All changes, grouped by the part of the model they are in, each part with its count; long lists scroll by themselves. */
public final class ChangesByPart extends Div {
    private static final long serialVersionUID = 1;

    /** So few are shown at once; of more, each part is a tap away. */
    private static final int SHOWN_AT_ONCE = 12;

    private final transient ChangeWords words = new ChangeWords(this::getTranslation);

    public ChangesByPart(String id, List<Change> changes) {
        setId(id);
        addClassName("bo-change-parts");
        var scroll = new Div();
        scroll.addClassName("wm-scroll");
        scroll.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("changes.label"));
        ChangedPart.group(changes).forEach((part, some) -> {
            var name = getTranslation("changes.part-with-count", Wording.of(this, "changes.part", part), some.size());
            var group = new Disclosure(id + "-" + part.name().toLowerCase(Locale.ROOT), name, list(some));
            group.setOpen(changes.size() <= SHOWN_AT_ONCE);
            scroll.add(group);
        });
        add(scroll);
        setVisible(!changes.isEmpty());
    }

    private UnorderedList list(List<Change> changes) {
        var list = new UnorderedList();
        list.addClassName("bo-changes");
        changes.forEach(change -> list.add(line(words, change)));
        return list;
    }

    static ListItem line(ChangeWords words, Change change) {
        var subject = new Span(words.subject(change));
        subject.addClassName("bo-change-subject");
        var line = new ListItem(subject, new Text(" "), new Span(words.values(change)));
        line.setTitle(change.where());
        return line;
    }
}

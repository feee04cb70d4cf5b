package org.waymark.admin.changes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.core.publishing.Change;
import org.waymark.uikit.part.Disclosure;

/** What an act changed: a few lines at once, more of them a tap away. */
public final class ChangeList extends Div {
    private static final long serialVersionUID = 1;

    private static final int SHOWN_AT_ONCE = 2;

    public ChangeList(String id, List<Change> changes) {
        if (changes.isEmpty()) return;
        if (changes.size() <= SHOWN_AT_ONCE) add(lines(changes));
        else add(disclosed(id, changes));
    }

    private UnorderedList lines(List<Change> changes) {
        var words = new ChangeWords(this::getTranslation);
        var list = new UnorderedList();
        list.addClassName("bo-changes");
        changes.forEach(change -> list.add(ChangesByPart.line(words, change)));
        return list;
    }

    /** The lines are made when somebody wants to see them: an import may have changed thousands of places. */
    private Disclosure disclosed(String id, List<Change> changes) {
        var place = new Div();
        var disclosure = new Disclosure(id, getTranslation("changes.total", changes.size()), place);
        disclosure.addToggleListener(toggled -> {
            if (toggled.isOpened() && place.getComponentCount() == 0) {
                place.add(new ChangesByPart(id + "-parts", changes));
            }
        });
        return disclosure;
    }
}

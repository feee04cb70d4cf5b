package org.waymark.web.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;

/** Deletes, after it has said what goes. */
final class DeletionPart extends Div {
    private static final long serialVersionUID = 1;

    private final transient ResultPresenter presenter;
    private final transient PageTexts texts;

    DeletionPart(ResultPresenter presenter, PageTexts texts) {
        this.presenter = presenter;
        this.texts = texts;
        add(offer());
    }

    void show(Deletion deletion) {
        var keep = new ActionButton("result-delete-keep", texts.say("result.delete.keep"), Look.PLAIN, this::keep);
        var only = new ActionButton(
                "result-delete-confirm",
                texts.say(deletion.deleteThis()),
                deletion.isChoice() ? Look.DANGER : Look.DANGER_PRIMARY,
                presenter::delete);
        var all = new ActionButton(
                "result-delete-all", texts.say(deletion.deleteAll()), Look.DANGER_PRIMARY, presenter::deleteFamily);
        var notice = new Notice(
                Notice.Kind.DANGER,
                texts.say(deletion.title()),
                texts.say(deletion.text()),
                (deletion.isChoice() ? List.of(all, only, keep) : List.of(only, keep)).toArray(ActionButton[]::new));
        if (deletion.isChoice()) notice.addComponentAtIndex(1, parts(deletion));
        removeAll();
        add(notice);
        keep.focus();
    }

    private UnorderedList parts(Deletion deletion) {
        var list = new UnorderedList();
        list.setId("result-delete-parts");
        deletion.parts().forEach(part -> list.add(new ListItem(texts.say(part))));
        return list;
    }

    private ActionButton offer() {
        return new ActionButton(
                "result-delete", texts.say("result.delete.action"), Look.DANGER, presenter::askWhatToDelete);
    }

    private void keep() {
        var again = offer();
        removeAll();
        add(again);
        again.focus();
    }
}

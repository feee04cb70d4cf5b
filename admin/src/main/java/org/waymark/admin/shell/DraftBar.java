package org.waymark.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.waymark.admin.parts.Wording;
import org.waymark.admin.shell.DraftLine.Standing;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Shows the state of the draft, and holds the ways to publish and to discard it. Empty while there is none. */
final class DraftBar extends Div {
    private static final long serialVersionUID = 1;

    private final Span line = new Span();
    private final ActionButton save;
    private final ActionButton discard;
    private final ActionButton publish;

    DraftBar(Runnable onSave, Runnable onDiscard, Runnable onPublish) {
        addClassName("bo-draft-bar");
        line.setId("draft-line");
        line.getElement().setAttribute("role", "status");
        save = new ActionButton("draft-save", getTranslation("shell.draft.save"), Look.PLAIN, onSave);
        discard = new ActionButton("draft-discard", getTranslation("shell.draft.discard"), Look.PLAIN, onDiscard);
        publish = new ActionButton("draft-publish", getTranslation("shell.draft.publish"), Look.PRIMARY, onPublish);
        add(line, save, discard, publish);
    }

    void show(ShellState state) {
        line.setText(state.draft().map(draft -> said(draft, state)).orElse(""));
        boolean unsaved = state.draft()
                .filter(draft -> draft.standing() == Standing.UNSAVED)
                .isPresent();
        save.setVisible(unsaved);
        warnBeforeLeaving(unsaved);
        discard.setVisible(state.draft().isPresent());
        publish.setVisible(state.draft().isPresent());
    }

    /** The browser asks before it closes a tab that holds changes. */
    private void warnBeforeLeaving(boolean unsaved) {
        getElement().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", unsaved);
    }

    private String said(DraftLine draft, ShellState state) {
        return getTranslation(
                Wording.key("shell.draft", draft.standing()),
                draft.next().value(),
                Wording.moment(draft.savedAt(), state.now()),
                draft.savedBy().value());
    }
}

package org.waymark.web.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Says whether what stands on the page is saved. The browser knows, also while it cannot reach the server. */
@Tag("waymark-saving")
@JavaScript("context://scripts/saving.js")
public final class SavingElement extends Component {
    private static final long serialVersionUID = 1;
    private static final String TIME = "{0}";

    public SavingElement() {
        setId("saving");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-saving", getTranslation("question.saving"))
                .setAttribute("data-unsaved", getTranslation("question.not-saved"))
                .setAttribute("data-offline", getTranslation("question.offline", TIME))
                .setAttribute("data-unsaved-offline", getTranslation("question.not-saved-offline", TIME));
        sayWhenAllIsSaved(getTranslation("question.saved"));
    }

    /** What it says when nothing is left to be saved. */
    public void sayWhenAllIsSaved(String text) {
        getElement().setAttribute("data-saved", text);
    }
}

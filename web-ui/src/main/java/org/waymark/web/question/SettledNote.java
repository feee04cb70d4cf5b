package org.waymark.web.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a question would be asked whose answer would change nothing any more. */
final class SettledNote extends Div implements AnswerElement.Inputs {
    private static final long serialVersionUID = 1;

    SettledNote() {
        add(new Paragraph(getTranslation("question.settled")));
    }

    @Override
    public void pointToError(boolean wrong) {
        // nothing can be wrong where nothing is entered
    }

    @Override
    public void focus() {
        // nothing takes the focus
    }
}

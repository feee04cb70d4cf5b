package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.web.address.Addresses;
import tools.jackson.databind.JsonNode;

/**
 * Where the answer goes. What stands in the inputs belongs to the browser: it numbers the edits of the person and sends
 * the whole answer with each; the server says which edit it has seen and whether that is stored. Then a reply that is
 * late never undoes what was entered after it, and nothing that the server writes comes back as if a person had.
 */
@Tag("waymark-answer")
@JavaScript("context://scripts/answer.js")
final class AnswerElement extends HtmlContainer {
    private static final long serialVersionUID = 1;
    private static final String EDIT = "event.detail.edit";
    private static final String VALUES = "event.detail.values";

    private final transient Inputs inputs;
    private final transient Consumer<List<String>> entered;
    /** The last edit that came from the browser. */
    private int edit;

    /** Native inputs to press or to type in, without a listener of their own. */
    interface Inputs extends Serializable {
        void pointToError(boolean wrong);

        void focus();
    }

    /** @param entered takes the keys of the chosen options, or the one text that was typed */
    <T extends Component & Inputs> AnswerElement(QuestionState state, T inputs, Consumer<List<String>> entered) {
        this.inputs = inputs;
        this.entered = entered;
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", QuestionView.TEXT_ID)
                .setAttribute("data-address", Addresses.question(state.token(), state.question()));
        getElement().addEventListener("answer", this::take).addEventData(EDIT).addEventData(VALUES);
        add(inputs);
    }

    void show(QuestionState state) {
        inputs.pointToError(state.error().isPresent());
        var arguments = new ArrayList<Object>(List.of(edit, state.stored()));
        arguments.addAll(state.field().entered());
        getElement().callJsFunction("show", arguments.toArray());
    }

    /** Of inputs that are described by nothing else. */
    static void pointToError(List<Element> inputs, boolean wrong) {
        inputs.forEach(input -> {
            if (wrong) input.setAttribute("aria-describedby", QuestionView.ERROR_ID);
            else input.removeAttribute("aria-describedby");
        });
    }

    void focusInput() {
        inputs.focus();
    }

    private void take(DomEvent event) {
        edit = event.getEventData().get(EDIT).asInt();
        entered.accept(event.getEventData()
                .get(VALUES)
                .valueStream()
                .map(JsonNode::asString)
                .toList());
    }
}

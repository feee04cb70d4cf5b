package org.waymark.uikit.part;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A link to take along: shown in full, so that it can be copied by hand where a browser forbids the button. */
public final class LinkField extends Div {
    private static final long serialVersionUID = 1;

    public LinkField(String id, String label, String url) {
        addClassName("wm-link-field");
        var field = new Input();
        field.setId(id);
        field.setValue(url);
        field.addClassName("wm-input");
        field.setAriaLabel(label);
        field.getElement()
                .setAttribute("readonly", true)
                .executeJs("this.addEventListener('focus', () => this.select())");

        var button = new NativeButton(getTranslation("common.action.copy"));
        button.setId(id + "-copy");
        button.addClassNames("wm-button");
        button.getElement().setAttribute("type", "button");
        var said = new Span();
        said.addClassName("wm-hidden");
        said.getElement().setAttribute("role", "status");
        Clipboard.onClick(button).writeText(url);
        button.addClickListener(event -> {
            button.setText(getTranslation("common.action.copied"));
            said.setText(getTranslation("common.action.copied"));
        });
        add(field, button, said);
    }
}

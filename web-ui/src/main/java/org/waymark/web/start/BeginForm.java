package org.waymark.web.start;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.web.address.Addresses;

/** Begins an assessment. A form, because beginning stores something, and a link must not. */
@Tag("form")
final class BeginForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    BeginForm(String key, Look look) {
        getElement().setAttribute("method", "post").setAttribute("action", Addresses.BEGIN);
        var button = new NativeButton(getTranslation(key));
        button.setId("start-begin");
        button.addClassNames(look.cssClasses());
        button.addClassName("start-button");
        add(button);
    }
}

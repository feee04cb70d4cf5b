package org.waymark.uikit.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;

/** A paragraph in which *what stands between stars* is strong. */
@Tag("p")
public final class Sentence extends HtmlContainer {
    private static final long serialVersionUID = 1;

    public Sentence(String text, String... cssClasses) {
        addClassNames(cssClasses);
        var parts = text.split("\\*", -1);
        boolean paired = parts.length % 2 == 1;
        for (int i = 0; i < parts.length; i++) {
            if (paired && i % 2 == 1) getElement().appendChild(new Element("strong").setText(parts[i]));
            else add(new Text(parts[i]));
        }
    }
}

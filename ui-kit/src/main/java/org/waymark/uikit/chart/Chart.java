package org.waymark.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.PlainTable;

/** A picture of numbers: the sentence that says what it shows, the picture, and the table behind it. */
@Tag("figure")
public final class Chart extends HtmlContainer {
    private static final long serialVersionUID = 1;

    /** @param picture not read aloud: the sentence and the table say the same */
    public Chart(String id, String sentence, Component picture, PlainTable table) {
        setId(id);
        addClassName("wm-chart");
        picture.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(new Element("figcaption").setText(sentence));
        add(picture, new Disclosure(id + "-table", getTranslation("common.action.show-table"), table));
    }
}

package org.waymark.uikit.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.waymark.uikit.text.Languages;

/** Chooses among the languages there are; empty while there is only one. The page is loaded again in the new one. */
public final class LanguageSwitch extends Div {
    private static final long serialVersionUID = 1;

    public LanguageSwitch() {
        addClassName("wm-no-print");
        if (Languages.ALL.size() < 2) {
            setVisible(false);
            return;
        }
        var select = new Element("select");
        select.getClassList().add("wm-input");
        select.setAttribute("id", "language").setAttribute("aria-label", getTranslation("common.language"));
        for (var language : Languages.ALL) {
            var option = new Element("option");
            option.setText(language.getDisplayLanguage(language)).setAttribute("value", language.toLanguageTag());
            option.setAttribute(
                    "selected", language.getLanguage().equals(getLocale().getLanguage()));
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        event -> choose(
                                event.getEventData().get("event.target.value").asString()))
                .addEventData("event.target.value");
        getElement().appendChild(select);
    }

    private static void choose(String tag) {
        var ui = UI.getCurrent();
        ui.getSession().setLocale(Locale.forLanguageTag(tag));
        ui.getPage().reload();
    }
}

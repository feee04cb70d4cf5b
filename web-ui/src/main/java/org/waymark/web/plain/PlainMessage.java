package org.waymark.web.plain;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;
import org.waymark.web.frame.MessagePage;

/** Says why there is nothing else to see here. */
final class PlainMessage extends Composite<MessagePage> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final String id;
    private final String titleKey;
    private final String textKey;

    PlainMessage(String id, String titleKey, String textKey) {
        this.id = id;
        this.titleKey = titleKey;
        this.textKey = textKey;
    }

    /** @param failure its name in the texts, for example {@code not-found} */
    PlainMessage(String failure) {
        this(failure, "failure." + failure + ".title", "failure." + failure + ".text");
    }

    @Override
    protected MessagePage initContent() {
        return new MessagePage(id, getTranslation(titleKey), getTranslation(textKey));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation(titleKey));
    }
}

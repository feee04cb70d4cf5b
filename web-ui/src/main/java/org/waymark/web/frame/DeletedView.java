package org.waymark.web.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.waymark.web.address.Addresses;

/** Says that everything of a person was deleted. */
@Route(value = Addresses.DELETED, layout = WebFrame.class)
public final class DeletedView extends Composite<Div> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    public DeletedView() {
        getContent()
                .add(new MessagePage(
                        "deleted", getTranslation("frame.deleted.title"), getTranslation("frame.deleted.text")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation("frame.deleted.title"));
    }
}

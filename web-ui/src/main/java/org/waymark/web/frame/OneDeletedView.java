package org.waymark.web.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.waymark.web.address.Addresses;

/** Says that one assessment was deleted, and that its original or its copies are still there. */
@Route(value = Addresses.ONE_DELETED, layout = WebFrame.class)
public final class OneDeletedView extends Composite<Div> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    public OneDeletedView() {
        getContent()
                .add(new MessagePage(
                        "deleted",
                        getTranslation("frame.deleted.title-one"),
                        getTranslation("frame.deleted.text-one")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation("frame.deleted.title-one"));
    }
}

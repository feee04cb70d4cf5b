package org.waymark.web.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.waymark.core.assessment.Assessment;
import org.waymark.web.address.Addresses;

/** Says that an assessment is not there (any more): deleted, expired, or a link that was cut short. */
@Route(value = Addresses.GONE, layout = WebFrame.class)
public final class GoneView extends Composite<Div> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    public GoneView() {
        getContent()
                .add(new MessagePage(
                        "gone",
                        getTranslation("frame.gone.title"),
                        getTranslation("frame.gone.text", Assessment.KEPT_FOR.toDays())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation("frame.gone.title"));
    }
}

package org.waymark.web.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.logging.Logger;
import org.waymark.uikit.failure.Failure;

/** Says that a page could not be shown, without details that help nobody, and leads to the start. */
@ParentLayout(WebFrame.class)
public final class ErrorView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = Failure.behind(parameter.getException());
        // not the address: it can hold the token of an assessment
        failure.log(LOG, "A page could not be shown", parameter.getException());
        title = getTranslation(failure.title());
        getContent().add(new MessagePage("error", title, getTranslation(failure.text())));
        return failure.answered();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", title);
    }
}

package org.waymark.web.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says that a page could not be shown, without details that help nobody, and leads to the start. */
@ParentLayout(WebFrame.class)
public final class ErrorView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // not the address: it can hold the token of an assessment
        LOG.log(Level.SEVERE, "A page could not be shown", parameter.getException());
        getContent()
                .add(new MessagePage(
                        "error", getTranslation("trouble.error.title"), getTranslation("trouble.error.text")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation("trouble.error.title"));
    }
}

package org.waymark.web.address;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.core.assessment.AssessmentToken;

/**
 * Leads from one page to another. While a page is being entered, it leads on before anything is shown, and going back in
 * the browser does not come to that page; {@code UI.navigate} would leave it blank.
 */
public final class Navigation {
    private Optional<BeforeEnterEvent> entering = Optional.empty();

    /** Shows the assessment of the address, or leads on, as {@code show} decides. */
    public void enter(BeforeEnterEvent event, Consumer<AssessmentToken> show) {
        var token = event.getRouteParameters()
                .get("token")
                .filter(AssessmentToken::hasForm)
                .map(AssessmentToken::new)
                .orElseThrow(NotFoundException::new);
        entering = Optional.of(event);
        try {
            show.accept(token);
        } finally {
            entering = Optional.empty();
        }
    }

    /** @param address relative to the application, without a leading slash */
    public void open(String address) {
        entering.ifPresentOrElse(
                event -> event.forwardTo(address), () -> UI.getCurrent().navigate(address));
    }
}

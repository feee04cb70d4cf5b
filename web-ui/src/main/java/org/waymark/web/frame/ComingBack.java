package org.waymark.web.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;

/** Notices that a person comes back to a page from another window, tab or program. */
public final class ComingBack {
    private ComingBack() {}

    /** Does something each time, as long as the page is shown. */
    public static void to(Component page, Runnable action) {
        page.addAttachListener(event -> {
            var visibility = event.getUI().getPage().pageVisibilitySignal();
            Signal.effect(page, context -> {
                boolean visible = visibility.get() == PageVisibility.VISIBLE;
                if (visible && !context.isInitialRun()) {
                    Signal.untracked(() -> {
                        action.run();
                        return visible;
                    });
                }
            });
        });
    }
}

package org.waymark.web.frame;

import com.vaadin.flow.component.Component;

/** A page that has something to say at the right end of the bar. */
public interface WithAside {
    Component aside();
}

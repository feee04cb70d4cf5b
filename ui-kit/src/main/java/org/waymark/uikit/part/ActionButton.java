package org.waymark.uikit.part;

import com.vaadin.flow.component.html.NativeButton;

/** A button that does something here; what leads elsewhere is a {@link LinkButton}. */
public final class ActionButton extends NativeButton {
    private static final long serialVersionUID = 1;

    /** How much a button asks to be pressed. */
    public enum Look {
        PLAIN(""),
        PRIMARY("wm-button-primary"),
        QUIET("wm-button-plain"),
        DANGER("wm-button-danger"),
        DANGER_PRIMARY("wm-button-danger-primary");

        private final String cssClass;

        Look(String cssClass) {
            this.cssClass = cssClass;
        }

        public String[] cssClasses() {
            return cssClass.isEmpty() ? new String[] {"wm-button"} : new String[] {"wm-button", cssClass};
        }
    }

    public ActionButton(String id, String label, Look look, Runnable action) {
        super(label, event -> action.run());
        setId(id);
        addClassNames(look.cssClasses());
        getElement().setAttribute("type", "button");
    }
}

package org.waymark.uikit.part;

import com.vaadin.flow.component.html.Span;

/** A word that says what state something is in. */
public final class Badge extends Span {
    private static final long serialVersionUID = 1;

    /** How the state is to be taken. */
    public enum Tone {
        QUIET,
        GOOD,
        CAUTION,
        DANGER
    }

    public Badge(String word, Tone tone) {
        super(word);
        addClassName("wm-badge");
        switch (tone) {
            case QUIET -> {}
            case GOOD -> addClassName("wm-badge-good");
            case CAUTION -> addClassName("wm-badge-caution");
            case DANGER -> addClassName("wm-badge-danger");
        }
    }
}

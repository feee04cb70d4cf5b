package org.waymark.uikit.chart;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A part of a hundred as dots that are filled, the others as rings. Says nothing to a screen reader: words stand beside. */
public final class Dots extends Div {
    private static final long serialVersionUID = 1;

    private static final int ACROSS = 25;
    private static final int ALL = 100;

    /** @param filled 0 to 100 */
    public Dots(int filled) {
        addClassName("wm-dots");
        getElement().setAttribute("aria-hidden", "true");
        var dots = IntStream.range(0, ALL)
                .mapToObj(i -> "<circle cx=\"%d\" cy=\"%d\" r=\"3.4\" class=\"%s\"/>"
                        .formatted(
                                5 + 10 * (i % ACROSS), 5 + 10 * (i / ACROSS), i < filled ? "wm-dot-filled" : "wm-dot"))
                .collect(Collectors.joining());
        add(new Svg("<svg viewBox=\"0 0 %d %d\" focusable=\"false\">%s</svg>"
                .formatted(10 * ACROSS, 10 * ALL / ACROSS, dots)));
    }
}

package org.waymark.uikit.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.OptionalDouble;
import org.waymark.uikit.part.PathColour;

/** For each path a lane from worse to better, with what is expected as a dot and what is likely as a bar. */
public final class IntervalPlot extends Div {
    private static final long serialVersionUID = 1;

    /**
     * One lane; all three in [0, 1], where 0 is the worst end of the scale and 1 its best.
     *
     * @param figure what is expected, as it is said at the end of the lane
     */
    public record Lane(PathColour colour, double low, double expected, double high, String figure) {}

    /** @param need where the person's own limit stands, in [0, 1]; drawn as a line across all lanes */
    public IntervalPlot(List<Lane> lanes, OptionalDouble need) {
        addClassName("wm-ranges");
        for (var lane : lanes) {
            var figure = new Span(lane.figure());
            figure.addClassName(lane.colour().cssClass());
            add(drawn(lane, need), figure);
        }
    }

    private static Div drawn(Lane lane, OptionalDouble need) {
        var field = new Div();
        field.addClassNames("wm-lane", lane.colour().cssClass());
        var range = new Element("i");
        range.getStyle().set("--from", Double.toString(lane.low()));
        range.getStyle().set("--size", Double.toString(lane.high() - lane.low()));
        var dot = new Span();
        dot.addClassName("wm-mark");
        dot.getStyle().set("--at", Double.toString(lane.expected()));
        field.getElement().appendChild(range, dot.getElement());
        need.ifPresent(at -> {
            var line = new Element("b");
            line.getStyle().set("--at", Double.toString(at));
            field.getElement().appendChild(line);
        });
        return field;
    }
}

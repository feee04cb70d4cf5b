package org.waymark.uikit.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.waymark.uikit.part.PathColour;

/** One bar a row, all from the same zero; values below zero go to the left of it. */
public final class Bars extends UnorderedList {
    private static final long serialVersionUID = 1;

    /**
     * One row.
     *
     * @param value finite; any unit, the same for all rows
     * @param figure the value as it is said: "+15"
     * @param colour of the bar when the value is positive; the brand's if empty
     */
    public record Row(String label, double value, String figure, Optional<PathColour> colour) {}

    public Bars(List<Row> rows) {
        addClassName("wm-bars");
        double low = rows.stream().mapToDouble(Row::value).reduce(0, Math::min);
        double high = rows.stream().mapToDouble(Row::value).reduce(0, Math::max);
        double width = high > low ? high - low : 1;
        for (var row : rows) add(line(row, -low / width, width, low < 0));
    }

    private static ListItem line(Row row, double zero, double width, boolean bothSides) {
        var bar = new Element("i");
        double size = Math.abs(row.value()) / width;
        bar.getStyle().set("--from", Double.toString(row.value() < 0 ? zero - size : zero));
        bar.getStyle().set("--size", Double.toString(size));
        if (row.value() < 0) bar.getClassList().add("wm-against");
        row.colour().ifPresent(colour -> bar.getClassList().add(colour.cssClass()));
        var track = new Div();
        track.addClassName("wm-bars-track");
        track.getElement().appendChild(bar);
        if (bothSides) {
            var axis = new Element("b");
            axis.getStyle().set("--zero", Double.toString(zero));
            track.getElement().appendChild(axis);
        }
        var figure = new Span(row.figure());
        figure.addClassName("wm-bars-value");
        return new ListItem(new Span(row.label()), track, figure);
    }
}

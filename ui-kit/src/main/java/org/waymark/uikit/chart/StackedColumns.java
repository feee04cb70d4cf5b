package org.waymark.uikit.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.waymark.uikit.part.PathColour;

/** A column for each step of time, stacked of parts; all from zero, as high as the highest. */
public final class StackedColumns extends Div {
    private static final long serialVersionUID = 1;

    /** One part of a column. {@code value} is 0 or more. */
    public record Part(PathColour colour, double value) {}

    /** One column, from the bottom up. */
    public record Column(String label, List<Part> parts) {
        public Column {
            parts = List.copyOf(parts);
        }

        double total() {
            return parts.stream().mapToDouble(Part::value).sum();
        }
    }

    public StackedColumns(List<Column> columns) {
        var field = new Div();
        field.addClassName("wm-columns");
        double highest = columns.stream().mapToDouble(Column::total).max().orElse(0);
        for (var column : columns) field.add(stack(column, highest > 0 ? highest : 1));
        var feet = new Div();
        feet.addClassName("wm-columns-feet");
        if (!columns.isEmpty()) feet.add(new Span(columns.getFirst().label()));
        if (columns.size() > 1) feet.add(new Span(columns.getLast().label()));
        add(field, feet);
    }

    private static Span stack(Column column, double highest) {
        var stack = new Span();
        for (var part : column.parts()) {
            if (!(part.value() > 0)) continue;
            var piece = new Element("i");
            piece.getClassList().add(part.colour().cssClass());
            piece.getStyle().set("--size", Double.toString(part.value() / highest));
            stack.getElement().appendChild(piece);
        }
        return stack;
    }
}

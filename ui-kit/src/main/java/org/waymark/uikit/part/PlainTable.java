package org.waymark.uikit.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/**
 * A table of texts: the first column names the row, all others hold figures or words. Wider than its place it scrolls by
 * itself, also by keyboard.
 */
public final class PlainTable extends Div {
    private static final long serialVersionUID = 1;

    /** Whether a column holds figures, which stand to the right. */
    public record Column(String heading, boolean figures) {
        public static Column words(String heading) {
            return new Column(heading, false);
        }

        public static Column figures(String heading) {
            return new Column(heading, true);
        }
    }

    public PlainTable(String caption, List<Column> columns, List<List<String>> rows) {
        addClassName("wm-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", caption);
        var table = new NativeTable();
        table.addClassName("wm-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column.heading());
            cell.getElement().setAttribute("scope", "col");
            if (column.figures()) cell.addClassName("wm-figure-cell");
            head.add(cell);
        }
        for (var row : rows) {
            var line = table.getBody().addRow();
            var name = new NativeTableHeaderCell(row.getFirst());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            for (int i = 1; i < row.size(); i++) {
                var cell = new NativeTableCell(row.get(i));
                if (columns.get(i).figures()) cell.addClassName("wm-figure-cell");
                line.add(cell);
            }
        }
        add(table);
    }
}

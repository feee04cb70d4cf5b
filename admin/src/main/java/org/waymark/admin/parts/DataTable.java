package org.waymark.admin.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/**
 * A table of records, whose first column names the row. On a narrow screen each row becomes a block in which every
 * value stands beside the name of its column; values that are empty are left out there.
 */
public final class DataTable extends Div {
    private static final long serialVersionUID = 1;

    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    /** @param label names the table for those who listen */
    public DataTable(String id, String label, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("bo-records");
        table.setId(id);
        table.addClassName("wm-table");
        // blocks would hide from a screen reader that this is a table; the roles restore that
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", label);
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        var head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        }
        add(table);
    }

    /** Puts {@code rows} in place of what was there. */
    public void show(List<List<Component>> rows) {
        table.getBody().removeAll();
        for (var row : rows) {
            var line = table.getBody().addRow();
            line.getElement().setAttribute("role", "row");
            for (int i = 0; i < row.size(); i++) line.add(i == 0 ? name(row.get(i)) : value(row.get(i), i));
        }
    }

    private static Component name(Component part) {
        var cell = new NativeTableHeaderCell(part);
        cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return cell;
    }

    private Component value(Component part, int column) {
        var cell = new NativeTableCell(part);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(column));
        if (isEmpty(part)) cell.addClassName("bo-empty");
        return cell;
    }

    private static boolean isEmpty(Component part) {
        return part instanceof Text text
                ? text.getText().isEmpty()
                : part.getElement().getChildCount() == 0
                        && part.getElement().getText().isEmpty();
    }
}

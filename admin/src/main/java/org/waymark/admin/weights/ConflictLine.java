package org.waymark.admin.weights;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import org.waymark.admin.parts.Percent;

/** One criterion of a conflict: what both started from, theirs and mine to choose from, and what comes of it. */
final class ConflictLine extends NativeTableRow {
    private static final long serialVersionUID = 1;

    private final Element theirs = new Element("input");
    private final Element mine = new Element("input");
    private final NativeTableCell theirCell;
    private final NativeTableCell myCell;
    private final NativeTableCell result = figure("");

    ConflictLine(ConflictRow row, String savedBy, ConflictTable.OnChoice onChoice) {
        var name = new NativeTableHeaderCell(row.name());
        name.getElement().setAttribute("scope", "row");
        theirCell = choice(theirs, row, "theirs", row.theirs());
        theirs.setAttribute("aria-label", getTranslation("weights.conflict.take-theirs", row.name(), savedBy));
        theirs.addEventListener("change", event -> onChoice.chosen(row.id(), false));
        myCell = choice(mine, row, "mine", row.mine());
        mine.setAttribute("aria-label", getTranslation("weights.conflict.take-mine", row.name()));
        mine.addEventListener("change", event -> onChoice.chosen(row.id(), true));
        add(name, figure(Percent.of(row.base())), theirCell, myCell, result);
    }

    private static NativeTableCell choice(Element radio, ConflictRow row, String side, int share) {
        var name = "conflict-" + row.id().key();
        var id = name + "-" + side;
        radio.setAttribute("type", "radio").setAttribute("id", id).setAttribute("name", name);
        var cell = figure("");
        cell.getElement()
                .appendChild(radio, new Element("label").setAttribute("for", id).setText(Percent.of(share)));
        return cell;
    }

    private static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("wm-figure-cell");
        return cell;
    }

    void show(ConflictRow row) {
        theirs.setProperty("checked", !row.mineKept());
        mine.setProperty("checked", row.mineKept());
        theirCell.setClassName("bo-chosen", !row.mineKept());
        myCell.setClassName("bo-chosen", row.mineKept());
        result.setText(Percent.of(row.result()));
    }
}

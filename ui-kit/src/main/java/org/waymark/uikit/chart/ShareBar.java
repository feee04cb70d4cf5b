package org.waymark.uikit.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.waymark.uikit.part.PathColour;

/** Parts of a whole as one bar, named below in the same order. */
public final class ShareBar extends Div {
    private static final long serialVersionUID = 1;

    /** Parts narrower than this cannot hold their figure; it stands below only. */
    private static final double WIDE_ENOUGH = 0.08;

    /** Parts narrower than this hold their figure in the middle, without space before it. */
    private static final double ROOMY = 0.2;

    /**
     * One part.
     *
     * @param share in [0, 1]
     * @param figure as it is said: "83"
     */
    public record Part(PathColour colour, String name, double share, String figure) {}

    public ShareBar(List<Part> parts) {
        addClassName("wm-stack-s");
        var bar = new Div();
        bar.addClassName("wm-shares");
        var keys = new UnorderedList();
        keys.addClassName("wm-keys");
        for (var part : parts) {
            if (part.share() > 0) bar.add(segment(part));
            keys.add(key(part));
        }
        add(bar, keys);
    }

    private static Span segment(Part part) {
        var segment = new Span(part.figure());
        segment.addClassName(part.colour().cssClass());
        if (part.share() < ROOMY) segment.addClassName(part.share() < WIDE_ENOUGH ? "wm-narrow" : "wm-tight");
        segment.getStyle().set("--share", Double.toString(part.share()));
        return segment;
    }

    private static ListItem key(Part part) {
        var mark = new Span();
        mark.addClassName("wm-mark");
        var item = new ListItem(mark, new Span(part.name()));
        item.addClassName(part.colour().cssClass());
        item.getElement().appendChild(new Element("strong").setText(part.figure()));
        return item;
    }
}

package org.waymark.web.result;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.uikit.part.Badge;
import org.waymark.web.result.ResultState.Source;

/** One entry of evidence: what it says, where that is from, and how far it can be trusted. */
final class SourceLine extends Div {
    private static final long serialVersionUID = 1;

    SourceLine(Source source, PageTexts texts) {
        addClassName("source");
        var statement = new Paragraph(source.statement());
        statement.addClassName("wm-text");
        var from = new Div();
        from.addClassName("source-from");
        from.add(new Badge(strength(source, texts), tone(source)));
        if (source.expired()) from.add(new Badge(texts.say("result.source.expired"), Badge.Tone.CAUTION));
        var title = source.year().isEmpty()
                ? source.title()
                : texts.say("result.source.title", source.title(), source.year());
        source.url()
                .ifPresentOrElse(
                        url -> {
                            var link = new Anchor(url.toString(), title, AnchorTarget.BLANK);
                            link.addClassName("wm-link");
                            link.getElement().setAttribute("rel", "noopener noreferrer");
                            from.add(link);
                        },
                        () -> from.add(new Span(title)));
        add(statement, from);
    }

    private static String strength(Source source, PageTexts texts) {
        return switch (source.strength()) {
            case VERIFIED -> texts.say("result.source.verified");
            case SECONDARY -> texts.say("result.source.secondary");
            case ASSUMED -> texts.say("result.source.assumed");
        };
    }

    private static Badge.Tone tone(Source source) {
        return switch (source.strength()) {
            case VERIFIED -> Badge.Tone.GOOD;
            case SECONDARY -> Badge.Tone.QUIET;
            case ASSUMED -> Badge.Tone.CAUTION;
        };
    }
}

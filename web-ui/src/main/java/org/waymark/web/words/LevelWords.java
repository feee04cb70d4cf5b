package org.waymark.web.words;

import java.util.Locale;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.uikit.text.Phrase;

/** Says levels of a criterion in its unit. */
public final class LevelWords {
    private final DecisionModel model;
    private final Locale locale;

    public LevelWords(DecisionModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
    }

    /** What the criterion is called. */
    public Phrase name(CriterionId criterion) {
        return words(model.criterion(criterion).orElseThrow().name());
    }

    /** "14 USD per hour"; where the scale goes to both sides of nothing, "5 hours a week more". */
    public Phrase level(CriterionId criterion, double level) {
        if (!hasTwoSides(criterion)) return Phrase.of("answer.amount", level, unit(criterion));
        if (level == 0) return Phrase.of("answer.as-now");
        return Phrase.of(level < 0 ? "answer.less" : "answer.more", Math.abs(level), unit(criterion));
    }

    /** "from 4 to 30 USD per hour". */
    public Phrase range(CriterionId criterion, LevelRange range) {
        return hasTwoSides(criterion)
                ? Phrase.of("answer.from-to", level(criterion, range.worse()), level(criterion, range.better()))
                : Phrase.of("answer.range", range.worse(), range.better(), unit(criterion));
    }

    private boolean hasTwoSides(CriterionId criterion) {
        var scale = model.criterion(criterion).orElseThrow().scale();
        return scale.low() < 0 && scale.high() > 0;
    }

    private Phrase unit(CriterionId criterion) {
        return words(model.criterion(criterion).orElseThrow().unit());
    }

    private Phrase words(LocalizedText text) {
        return Phrase.verbatim(text.in(locale, model.defaultLocale()));
    }
}

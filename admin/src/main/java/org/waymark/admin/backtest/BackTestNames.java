package org.waymark.admin.backtest;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.waymark.core.backtest.Told;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind;

/** What things of a back-test are called in a model; a key where the model does not know it any more. */
record BackTestNames(Component place, DecisionModel model) {

    String told(String told) {
        return switch (told) {
            case Told.TOO_CLOSE -> place.getTranslation("back-test.told.too-close");
            case Told.NONE_FITS -> place.getTranslation("back-test.told.none-fits");
            case Told.CANNOT_SAY -> place.getTranslation("back-test.told.cannot-say");
            default ->
                model.alternatives().stream()
                        .filter(path -> Told.of(path.id()).equals(told))
                        .findFirst()
                        .map(path -> text(path.name()))
                        .orElse(told);
        };
    }

    String path(String key) {
        return model.alternative(new AlternativeId(key))
                .map(path -> text(path.name()))
                .orElse(key);
    }

    String question(String key) {
        return model.question(new QuestionId(key))
                .map(question -> text(question.text()))
                .orElse(key);
    }

    String option(String question, String key) {
        return model.question(new QuestionId(question))
                .filter(asked -> asked.kind() instanceof QuestionKind.Single)
                .flatMap(asked -> ((QuestionKind.Single) asked.kind())
                        .options().stream()
                                .filter(option -> option.id().equals(new OptionId(key)))
                                .findFirst())
                .map(option -> text(option.label()))
                .orElse(key);
    }

    private String text(LocalizedText text) {
        Locale wanted = model.defaultLocale();
        return text.in(wanted, wanted);
    }
}

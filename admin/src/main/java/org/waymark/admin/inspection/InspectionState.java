package org.waymark.admin.inspection;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.explanation.ExpiredEvidenceReport;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.text.Phrase;

/**
 * What a look at the model shows.
 *
 * @param whose says which model it is
 * @param chosen the version that was asked for; empty for the draft or the current one
 * @param today decides which evidence has expired
 */
record InspectionState(DecisionModel model, Phrase whose, Optional<VersionNumber> chosen, LocalDate today) {

    /** In the default language of the model. */
    String in(LocalizedText text) {
        Locale language = model.defaultLocale();
        return text.in(language, language);
    }

    /** What rests on evidence that is too old. */
    ExpiredEvidenceReport expired() {
        return ExpiredEvidenceReport.of(model, today);
    }
}

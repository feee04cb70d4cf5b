package org.waymark.web.question;

import java.util.List;
import java.util.Optional;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Phrase;

/**
 * What the page of one question shows.
 *
 * @param section title of the group it belongs to
 * @param position among the questions asked, from 1
 * @param progress share of the questions that have an answer, in [0, 1]
 * @param help one sentence; may be empty
 * @param why why it is asked; may be empty
 * @param error what is wrong with the answer, and what would be right
 */
record QuestionState(
        AssessmentToken token,
        QuestionId question,
        String section,
        int position,
        int total,
        int minutesLeft,
        double progress,
        String text,
        String help,
        String why,
        Field field,
        boolean optional,
        Optional<Phrase> error) {

    boolean isFirst() {
        return position == 1;
    }

    boolean isLast() {
        return position == total;
    }

    QuestionState withError(Phrase problem) {
        return with(field, Optional.of(problem));
    }

    QuestionState with(Field changed, Optional<Phrase> problem) {
        return new QuestionState(
                token,
                question,
                section,
                position,
                total,
                minutesLeft,
                progress,
                text,
                help,
                why,
                changed,
                optional,
                problem);
    }

    /** Where the answer goes. */
    sealed interface Field {
        /** Cards to choose from. */
        record Cards(boolean many, List<Card> cards) implements Field {
            public Cards {
                cards = List.copyOf(cards);
            }
        }

        /**
         * A number to type.
         *
         * @param typed what stands in the field; empty at first
         */
        record Figure(double min, double max, double step, String unit, String typed) implements Field {}
    }

    /** One card; {@code label} and {@code help} are model text or phrases of the interface. */
    record Card(String key, Phrase label, Phrase help, boolean chosen) {}
}

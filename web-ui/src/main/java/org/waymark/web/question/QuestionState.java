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
 * @param stored whether the store holds what the field shows
 * @param error what is wrong with the answer, and what would be right
 * @param notice what happened elsewhere to the answer
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
        boolean stored,
        Optional<Phrase> error,
        Optional<Phrase> notice) {

    boolean isFirst() {
        return position == 1;
    }

    boolean isLast() {
        return position == total;
    }

    QuestionState withError(Phrase problem) {
        return with(field, stored, Optional.of(problem), Optional.empty());
    }

    QuestionState withNotice(Phrase added) {
        return with(field, stored, error, Optional.of(added));
    }

    /** With something in the field that the store does not hold. */
    QuestionState unstored(Field changed, Optional<Phrase> problem) {
        return with(changed, false, problem, Optional.empty());
    }

    private QuestionState with(Field shown, boolean isStored, Optional<Phrase> problem, Optional<Phrase> notice) {
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
                shown,
                optional,
                isStored,
                problem,
                notice);
    }

    /** Where the answer goes. */
    sealed interface Field {
        /** What a person has entered: the keys of the chosen cards, or the one text that was typed. */
        List<String> entered();

        /** The same with something else entered. */
        Field with(List<String> entered);

        /** Cards to choose from. */
        record Cards(boolean many, List<Card> cards) implements Field {
            public Cards {
                cards = List.copyOf(cards);
            }

            @Override
            public List<String> entered() {
                return cards.stream().filter(Card::chosen).map(Card::key).toList();
            }

            @Override
            public Cards with(List<String> entered) {
                return new Cards(
                        many,
                        cards.stream()
                                .map(card -> card.chosen(entered.contains(card.key())))
                                .toList());
            }
        }

        /**
         * A number to type.
         *
         * @param typed what stands in the field; empty at first
         */
        record Figure(double min, double max, double step, String unit, String typed) implements Field {
            @Override
            public List<String> entered() {
                return List.of(typed);
            }

            @Override
            public Figure with(List<String> entered) {
                return new Figure(min, max, step, unit, String.join("", entered));
            }
        }
    }

    /** One card; {@code label} and {@code help} are model text or phrases of the interface. */
    record Card(String key, Phrase label, Phrase help, boolean chosen) {
        Card chosen(boolean now) {
            return new Card(key, label, help, now);
        }
    }
}

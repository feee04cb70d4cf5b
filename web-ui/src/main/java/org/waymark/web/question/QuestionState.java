package org.waymark.web.question;

import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Phrase;

/**
 * What the page of one question shows.
 *
 * @param section title of the group it belongs to
 * @param position which question of this person it is, from 1
 * @param isLast whether no question comes after it
 * @param minutesLeft at most
 * @param progress share of the questions that are asked at most that have an answer, in [0, 1]
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
        boolean isLast,
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
                isLast,
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
         * Things to put in order.
         *
         * @param most how many may be named
         * @param entered their keys from first to last; {@code =} stands before one that comes equally with the one before
         */
        record Order(int most, List<Item> items, List<String> entered) implements Field {
            public Order {
                items = List.copyOf(items);
                entered = List.copyOf(entered);
            }

            @Override
            public Order with(List<String> changed) {
                return new Order(most, items, changed);
            }
        }

        /**
         * Two offers to choose from.
         *
         * @param terms of the first offer and of the second, in the same order
         * @param entered one of {@link Preference} as a key, or none
         */
        record Choice(Offers offers, List<List<Term>> terms, List<String> entered) implements Field {
            public Choice {
                terms = List.copyOf(terms);
                entered = List.copyOf(entered);
            }

            @Override
            public Choice with(List<String> changed) {
                return new Choice(offers, terms, changed);
            }
        }

        /** Nothing: what would be asked here is known well enough. */
        record Settled() implements Field {
            @Override
            public List<String> entered() {
                return List.of();
            }

            @Override
            public Settled with(List<String> entered) {
                return this;
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

    /** Something that can come early; {@code levels} says from where to where. */
    record Item(CriterionId criterion, LevelRange range, Phrase name, Phrase levels) {}

    /** What one of two offers is like in a respect in which they differ; {@code value} in [0, 1] says how good that is. */
    record Term(Phrase name, Phrase level, double value) {}

    /** One card; {@code label} and {@code help} are model text or phrases of the interface. */
    record Card(String key, Phrase label, Phrase help, boolean chosen) {
        Card chosen(boolean now) {
            return new Card(key, label, help, now);
        }
    }
}

package org.waymark.core.elicitation;

import org.waymark.core.answers.Offers;

/** What to do about a question for a choice between two offers. */
public sealed interface NextOffers {

    /**
     * Offer these.
     *
     * @param information what the answer will tell of the outcome, in nats
     */
    record Ask(Offers offers, double information) implements NextOffers {}

    /** Ask no more: the outcome is certain enough. */
    record Certain() implements NextOffers {}

    /** Ask no more: no choice would tell enough of the outcome. */
    record Uninformative() implements NextOffers {}
}

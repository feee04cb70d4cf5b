package org.waymark.core.model.json;

import org.waymark.core.document.FindingCode;

/** What can be wrong with the document of a model, or with a part of one. */
enum ModelFinding implements FindingCode {
    OTHER_FORMAT(2),
    REFUSED_KEY(1),
    NOT_A_LANGUAGE(1),
    LANGUAGE_TWICE(1),
    NOT_A_DATE(1),
    NOT_AN_ADDRESS(1),
    UNKNOWN_WORD(2),
    NOT_A_PAIR(1),
    REFUSED_POINT(1),
    NOT_A_DISTRIBUTION(1),
    UNKNOWN_DISTRIBUTION(2),
    COUNT_OF_NUMBERS(3),
    REFUSED_DISTRIBUTION(3),
    BETA_WITHOUT_SCALE(0),
    UNKNOWN_EFFECT(2),
    UNKNOWN_QUESTION(2),
    REFUSED_NUMBER(1),
    COUNT_OF_MULTIPLIERS(2),
    OTHER_UNIT(2),
    NOT_A_SPREAD(1),
    REFUSED_SPREAD(1),
    ENTRY_TWICE(1);

    private final int arguments;

    ModelFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}

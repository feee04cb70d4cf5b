package org.waymark.core.publishing;

import org.waymark.core.document.FindingCode;

/** What can be wrong with a draft, or may be, although its document can be read. */
enum DraftFinding implements FindingCode {
    NO_REASON(0),
    LONG_REASON(2),
    NO_DEFAULT_LANGUAGE(0),
    NO_TEXT(1),
    NO_HELP(0),
    UNTRANSLATED(3),
    ODD_KEY(1),
    KEY_TWICE(3),
    NO_PATH(0),
    ONE_PATH(0),
    NO_CRITERION(0),
    ALL_WEIGHTS_ZERO(0),
    WEIGHT_ZERO(1),
    IMPORTANCE_FIXED(1),
    NO_PERFORMANCE(2),
    PERFORMANCE_TWICE(3),
    PERFORMANCE_OF_LIVES(1),
    EFFECT_ON_LIVES(1),
    NO_EVIDENCE(0),
    UNKNOWN_EVIDENCE(1),
    EXACTLY_ASSUMED(0),
    OFF_SCALE(3),
    NO_SOURCE(1),
    NO_ADDRESS(1),
    EXPIRES_BEFORE_CHECK(3),
    EVIDENCE_UNUSED(1),
    EVIDENCE_EXPIRED(2),
    NOT_A_PAGE(1),
    CHECKED_IN_FUTURE(2),
    PARAMETER_UNUSED(1),
    NO_QUESTION(2),
    TOO_MANY_QUESTIONS(2),
    EMPTY_SECTION(1),
    ASKED_TWICE(2),
    TOO_FEW_OPTIONS(2),
    NOTHING_TO_COMPARE(1),
    OFFERS_NOT_OPTIONAL(1),
    QUESTION_WITHOUT_EFFECT(1),
    TOO_MANY_STEPS(2),
    TOO_MANY_OPTIONS(3),
    ASKED_LATER(2),
    CONDITION_ON_NUMBER(1),
    NEVER_ASKED(1),
    NO_SUCH_ANSWER(3),
    FACTOR_AROUND_ZERO(1),
    LIMIT_BEYOND_BEST(2),
    LIMIT_USUALLY_BEYOND_BEST(2),
    LIMIT_ALWAYS_MET(2),
    NO_SUCH_PATH(3),
    NO_SUCH_CRITERION(3),
    NO_SUCH_PARAMETER(3),
    CARD_WITHOUT_NAME(0),
    CARD_WITHOUT_PATH(1),
    CARD_OF_UNKNOWN_PATH(1),
    CARD_OUTDATED(2),
    CLOSED_WITHOUT_NOTICE(1),
    NOTHING_OPEN(1),
    NEVER_TOO_CLOSE(2),
    TOO_FEW_DRAWS(1),
    TOO_MANY_DRAWS(1),
    IMPORTANCE_WITHOUT_EFFECT(0),
    PATH_WITHOUT_PLAN(1),
    TABLE_BY_UNKNOWN(1),
    TABLE_BY_OTHER_KIND(1),
    NO_SUCH_OPTION(3);

    private final int arguments;

    DraftFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}

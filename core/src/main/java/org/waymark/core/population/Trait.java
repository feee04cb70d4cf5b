package org.waymark.core.population;

/**
 * What stands behind a person's answers and is never asked. Each is about standard normal over all people: 0 is usual, 1 is
 * more than five in six people have.
 */
enum Trait {
    /** How much people earn and own where the person lives. */
    PLACE,
    /** Age: 38 years are usual, 12 more are 1. */
    AGE,
    /** Education and practice with computers. */
    SCHOOLING,
    /** Money the person can fall back on. */
    MEANS,
    /** Children and others who depend on the person. */
    DUTIES,
    /** Hours a week that the person has or makes. */
    TIME,
    /** How soon money must come in. */
    NEED
}

package org.waymark.core.model;

import java.util.Optional;

/**
 * Something asked.
 *
 * @param help one sentence that makes it easier to answer; may be empty
 * @param why why it is asked, shown on demand
 * @param optional whether it may be skipped without leaving the assessment incomplete
 * @param actionable whether a person can change the answer by deciding to (hours a week: yes; region or age: no), so
 *     that "what would change this" may propose it
 * @param showIf when it is asked; always if empty
 */
public record Question(
        QuestionId id,
        LocalizedText text,
        LocalizedText help,
        LocalizedText why,
        QuestionKind kind,
        boolean optional,
        boolean actionable,
        Optional<Condition> showIf) {}

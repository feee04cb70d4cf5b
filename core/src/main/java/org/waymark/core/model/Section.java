package org.waymark.core.model;

import java.util.List;

/** A group of questions under one title: "What matters to you". */
public record Section(String key, LocalizedText title, List<Question> questions) {

    public Section {
        Keys.requireKey("section", key);
        questions = List.copyOf(questions);
    }
}

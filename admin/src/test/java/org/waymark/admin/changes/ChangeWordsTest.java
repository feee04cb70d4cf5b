package org.waymark.admin.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.ChangesDocument;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.testing.Bicycles;
import org.waymark.uikit.text.Texts;

class ChangeWordsTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH, ChangeWordsTest.class.getClassLoader());

    private final ChangeWords words = new ChangeWords(TEXTS::say);

    private String said(Change change) {
        return words.subject(change) + " | " + words.values(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'what':['Pay'],'field':'base-weight','before':0.14,'after':0.2} | Pay: base weight | 0.14 → 0.2",
                "{'what':['Who?','Me'],'field':'label.en','after':'I'} | Who? › Me: label en | I (new)",
                "{'what':[],'field':'settings.draws.count','before':1} | settings draws count | 1 (removed)",
                "{'what':['Pay'],'field':'value','after':[[0,0],[9,1]]} | Pay: value | (0, 0), (9, 1) (new)",
                "{'what':['A'],'field':'distribution','before':{'pert':[1,2,3]},'after':{'exact':2}} | A: distribution | PERT 1, 2, 3 → exactly 2",
                "{'what':['Who?'],'field':'optional','before':true,'after':false} | Who?: may be skipped | yes → no",
                "{'what':['Who?'],'field':'alternatives','before':['a','b'],'after':[]} | Who?: paths | a, b → nothing"
            })
    void showsWhatItIsAndWhatItWas(String change, String subject, String values) {
        var read = ChangesDocument.read("[%s]".formatted(change.replace('\'', '"')))
                .getFirst();

        assertEquals(subject + " | " + values, said(read));
    }

    @Test
    void showsATextOfAnEarlierProgramAsItWasWritten() {
        var change = AuditEvent.asWritten("active: analyst; really", "").getFirst();

        assertEquals(" | active: analyst; really (removed)", said(change));
    }

    /** Between two models that have nothing in common every field is named. */
    @Test
    void hasAWordForEveryFieldOfAModel() {
        var changes = ModelChanges.between(Bicycles.model(), DefaultModel.load());
        var unnamed = new TreeSet<String>();
        for (var change : changes) {
            for (var key : change.field().split("\\.")) {
                if (!key.matches("[a-z]{2}|\\d+") && isUnnamed(key)) unnamed.add(key);
            }
        }
        assertEquals(Set.of(), unnamed);
        assertEquals(
                List.of(),
                changes.stream()
                        .filter(change -> words.values(change).isBlank())
                        .toList());
    }

    private static boolean isUnnamed(String key) {
        return TEXTS.say("changes.field", key.replace('-', '_'), "?").equals("?");
    }
}

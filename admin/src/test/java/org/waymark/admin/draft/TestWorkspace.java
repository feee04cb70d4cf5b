package org.waymark.admin.draft;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Question;
import org.waymark.core.model.Section;
import org.waymark.core.publishing.Publishing;
import org.waymark.core.publishing.UnsavedWeightsStore;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.core.testing.InMemoryUnsavedWeights;

/** Workspaces of administrators in front of the same versions of {@link Bicycles}. */
public final class TestWorkspace {

    private TestWorkspace() {}

    /** {@link Bicycles} with a reason for every question, so that it can be published. */
    public static DecisionModel model() {
        var all = Bicycles.model();
        return new DecisionModel(
                all.name(),
                all.defaultLocale(),
                all.alternatives(),
                all.criteria(),
                all.performances(),
                all.evidence(),
                all.parameters(),
                all.sections().stream()
                        .map(section -> new Section(
                                section.key(),
                                section.title(),
                                section.questions().stream()
                                        .map(TestWorkspace::withReason)
                                        .toList()))
                        .toList(),
                all.resources(),
                all.income(),
                all.settings());
    }

    private static Question withReason(Question question) {
        return new Question(
                question.id(),
                question.text(),
                question.help(),
                new LocalizedText(Map.of(Locale.ENGLISH, "Because")),
                question.kind(),
                question.optional(),
                question.actionable(),
                question.showIf());
    }

    public static DraftWorkspace of(String name, InMemoryModelVersions versions) {
        return of(name, versions, new InMemoryUnsavedWeights());
    }

    static DraftWorkspace of(String name, InMemoryModelVersions versions, UnsavedWeightsStore unsaved) {
        InstantSource noon = () -> Bicycles.NOON;
        return new DraftWorkspace(
                versions, versions, new Publishing(versions, noon), unsaved, noon, new AccountName(name));
    }
}

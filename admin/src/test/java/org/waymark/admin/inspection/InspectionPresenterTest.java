package org.waymark.admin.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.core.explanation.ExpiredEvidenceReport;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.uikit.text.Phrase;

class InspectionPresenterTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(Bicycles.model());
    private final DraftWorkspace workspace = TestWorkspace.of("ada", versions);
    private final List<Object> shown = new ArrayList<>();
    private final InspectionPresenter presenter =
            new InspectionPresenter(versions, workspace, () -> Bicycles.NOON, new InspectionPage() {
                @Override
                public void show(InspectionState state) {
                    shown.add(state.whose());
                }

                @Override
                public void notFound() {
                    shown.add("not found");
                }
            });

    @Test
    void looksAtTheCurrentVersionWhileThereIsNoDraft() {
        presenter.start(Optional.empty());
        assertEquals(List.of(Phrase.of("look.whose.current", 1)), shown);
    }

    @Test
    void looksAtTheDraftWhenThereIsOne() {
        workspace.open(VersionNumber.FIRST);
        presenter.start(Optional.empty());
        assertEquals(List.of(Phrase.of("look.whose.draft", 2)), shown);
    }

    @Test
    void looksAtTheVersionAskedFor() {
        workspace.open(VersionNumber.FIRST);
        presenter.start(Optional.of("1"));
        assertEquals(List.of(Phrase.of("look.whose.version", 1)), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "one", "", "99999999999999999999"})
    void findsNoVersionThatIsNotThere(String version) {
        presenter.start(Optional.of(version));
        assertEquals(List.of("not found"), shown);
    }

    @Test
    void reportsWhatRestsOnEvidenceThatIsTooOld() {
        var expired = new InspectionState(
                        Bicycles.model(), Phrase.verbatim(""), Optional.empty(), Bicycles.AFTER_THE_PRICE_LIST)
                .expired();
        assertEquals(
                List.of(Bicycles.PRICE_LIST),
                expired.entries().stream()
                        .map(ExpiredEvidenceReport.Entry::evidence)
                        .toList());
        assertEquals(3, expired.entries().getFirst().dependants().size());
    }
}

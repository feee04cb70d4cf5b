package org.waymark.admin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.admin.shell.DraftLine.Standing;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Role;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.uikit.text.Phrase;

class ShellPresenterTest {

    private static final class Frame implements ShellPage {
        private final List<ShellState> shown = new ArrayList<>();
        private final List<Phrase> said = new ArrayList<>();
        private final List<String> opened = new ArrayList<>();

        @Override
        public void show(ShellState state) {
            shown.add(state);
        }

        @Override
        public void say(Phrase phrase) {
            said.add(phrase);
        }

        @Override
        public void open(String path) {
            opened.add(path);
        }
    }

    private final InMemoryModelVersions versions = new InMemoryModelVersions(Bicycles.model());
    private final DraftWorkspace ada = TestWorkspace.of("ada", versions);
    private final DraftWorkspace ben = TestWorkspace.of("ben", versions);
    private final Frame frame = new Frame();
    private final ShellPresenter shell = shell(Set.of(Role.ADMINISTRATOR), Optional.of(ada));

    private ShellPresenter shell(Set<Role> roles, Optional<DraftWorkspace> workspace) {
        var caller = new CurrentUser(new AccountName("ada"), roles, false, 1);
        return new ShellPresenter(Optional.of(caller), workspace, () -> Bicycles.NOON, frame);
    }

    private List<String> paths() {
        return frame.shown.getLast().entries().stream().map(NavEntry::path).toList();
    }

    private Optional<Standing> standing() {
        return frame.shown.getLast().draft().map(DraftLine::standing);
    }

    @Nested
    class TheNavigation {
        @Test
        void holdsNoOutcomesForAnAdministrator() {
            shell.refresh();
            assertEquals(
                    List.of(
                            "weights",
                            "criteria",
                            "paths",
                            "questions",
                            "income",
                            "evidence",
                            "findings",
                            "back-test",
                            "versions",
                            "people",
                            "audit"),
                    paths());
        }

        @Test
        void holdsOnlyOutcomesForAnAnalyst() {
            shell(Set.of(Role.ANALYST), Optional.empty()).refresh();
            assertEquals(List.of("outcomes"), paths());
            assertTrue(frame.shown.getLast().draft().isEmpty());
        }

        @Test
        void holdsBothForWhoHasBothRoles() {
            shell(Set.of(Role.ADMINISTRATOR, Role.ANALYST), Optional.of(ada)).refresh();
            assertTrue(paths().containsAll(List.of("weights", "outcomes")));
        }

        @Test
        void isEmptyForNobody() {
            new ShellPresenter(Optional.empty(), Optional.empty(), () -> Bicycles.NOON, frame).refresh();
            assertEquals(List.of(), paths());
        }
    }

    @Nested
    class TheDraft {
        @Test
        void isToldWithTheNumberItWouldGet() {
            versions.open(VersionNumber.FIRST, new AccountName("ben"), Bicycles.NOON);
            shell.refresh();
            assertEquals(
                    Optional.of(
                            new DraftLine(new VersionNumber(2), Standing.SAVED, Bicycles.NOON, new AccountName("ben"))),
                    frame.shown.getLast().draft());
        }

        @Test
        void isNotSavedUntilItIs() {
            ada.open(VersionNumber.FIRST);
            ada.change(Bicycles.PRICE, 0.7);
            shell.show();
            assertEquals(Optional.of(Standing.UNSAVED), standing());
            shell.save();
            shell.show();
            assertEquals(Optional.of(Standing.SAVED), standing());
            assertEquals(List.of(), frame.opened);
        }

        @Test
        void leadsToTheWeightsWhenSomebodySavedInBetween() {
            ada.open(VersionNumber.FIRST);
            ben.refresh();
            ben.change(Bicycles.PRICE, 0.6);
            ben.save();
            ada.change(Bicycles.PRICE, 0.7);
            shell.save();
            shell.show();
            assertEquals(Optional.of(Standing.CONFLICT), standing());
            assertEquals(List.of("weights"), frame.opened);
        }

        @Test
        void isDiscardedAndItIsSaid() {
            ada.open(VersionNumber.FIRST);
            shell.discard();
            assertEquals(List.of(Phrase.of("shell.said.discarded")), frame.said);
            assertTrue(versions.draft().isEmpty());
        }

        @Test
        void isNotDiscardedWhenSomebodySavedInBetween() {
            ada.open(VersionNumber.FIRST);
            ben.refresh();
            ben.change(Bicycles.PRICE, 0.6);
            ben.save();
            shell.discard();
            assertEquals(List.of(Phrase.of("shell.said.saved-in-between", "ben")), frame.said);
            assertTrue(versions.draft().isPresent());
        }
    }
}

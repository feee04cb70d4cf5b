package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.Draft;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.core.publishing.ModelVersions.Reply.Done;
import org.waymark.core.publishing.ModelVersions.Reply.Gone;
import org.waymark.core.publishing.ModelVersions.Reply.Stale;
import org.waymark.core.publishing.ModelVersions.State;

/** What every store of model versions does. Each test starts with {@link Bicycles} as version 1 and no draft. */
public abstract class ModelVersionsContract {

    protected static final AccountName ADA = new AccountName("ada");
    protected static final AccountName BOB = new AccountName("bob");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final VersionNumber SECOND = new VersionNumber(2);

    protected abstract ModelVersions versions();

    protected abstract PublishedModels published();

    protected abstract AuditLog audit();

    private Draft opened() {
        return versions().open(VersionNumber.FIRST, ADA, NOON);
    }

    private PublishedModel publishedWithoutComfort() {
        return done(versions().publish(opened().with(withoutComfort()), "comfort is no criterion", ADA, LATER));
    }

    private static <T> T done(Reply<T> reply) {
        if (reply instanceof Done<T>(var result)) return result;
        throw new AssertionError("not done: " + reply);
    }

    /** Another model than the one of version 1. */
    protected static DecisionModel withoutComfort() {
        var model = Bicycles.model();
        return model.withCriteria(model.criteria().subList(0, 3));
    }

    private List<Action> actions() {
        return audit().newest(10, Long.MAX_VALUE, AuditFilter.NONE).stream()
                .map(AuditEvent::action)
                .toList();
    }

    @Nested
    class TheFirstVersion {

        @Test
        void isCurrentAndAsItWasInstalled() {
            assertEquals(VersionNumber.FIRST, published().current().number());
            assertEquals(Bicycles.model(), published().current().model());
            assertEquals(Optional.of(published().current()), published().find(VersionNumber.FIRST));
        }

        @Test
        void standsAloneInTheList() {
            var summaries = versions().summaries();

            assertEquals(1, summaries.size());
            assertEquals(VersionNumber.FIRST, summaries.getFirst().number());
            assertEquals(State.PUBLISHED, summaries.getFirst().state());
        }

        @Test
        void hasNoDraftBesideIt() {
            assertEquals(Optional.empty(), versions().draft());
            assertEquals(Optional.empty(), published().find(SECOND));
        }
    }

    @Nested
    class Opening {

        @Test
        void copiesTheVersion() {
            var draft = opened();

            assertEquals(Bicycles.model(), draft.model());
            assertEquals(VersionNumber.FIRST, draft.basedOn());
            assertEquals(ADA, draft.savedBy());
            assertEquals(Optional.of(draft), versions().draft());
            assertEquals(Action.DRAFT_OPENED, actions().getFirst());
        }

        @Test
        void againFindsTheDraftThatIsOpen() {
            var draft = opened();

            assertEquals(draft, versions().open(VersionNumber.FIRST, BOB, LATER));
        }

        @Test
        void togetherOpensOne() {
            assertEquals(1, Together.run(4, () -> opened()).stream().distinct().count());
        }

        @Test
        void isRefusedForAVersionThatIsNotThere() {
            var refused = assertThrows(
                    IllegalArgumentException.class, () -> versions().open(SECOND, ADA, NOON));

            assertEquals("There is no version 2.", refused.getMessage());
        }
    }

    @Nested
    class Saving {

        @Test
        void storesTheModelUnderANewRevision() {
            var draft = opened();

            var saved = done(versions().save(draft.with(withoutComfort()), BOB, LATER));

            assertEquals(withoutComfort(), saved.model());
            assertEquals(BOB, saved.savedBy());
            assertEquals(LATER, saved.savedAt());
            assertNotEquals(draft.revision(), saved.revision());
            assertEquals(Optional.of(saved), versions().draft());
        }

        @Test
        void showsTheSecondWhatStandsNow() {
            var seenByBoth = opened();
            versions().save(seenByBoth.with(withoutComfort()), ADA, NOON);

            var reply = versions().save(seenByBoth, BOB, LATER);

            assertEquals(new Stale<>(versions().draft().orElseThrow()), reply);
            assertEquals(withoutComfort(), versions().draft().orElseThrow().model());
        }

        @Test
        void togetherLetsOneThrough() {
            var seen = opened();
            Callable<Reply<Draft>> save = () -> versions().save(seen.with(withoutComfort()), BOB, LATER);

            var replies = Together.run(IntStream.range(0, 6).mapToObj(i -> save).toList());

            assertEquals(1, replies.stream().filter(Done.class::isInstance).count());
            assertEquals(5, replies.stream().filter(Stale.class::isInstance).count());
        }

        @Test
        void doesNotReachALaterDraft() {
            var old = opened();
            versions().discard(old, ADA, NOON);
            var later = opened();

            assertEquals(new Stale<>(later), versions().save(old.with(withoutComfort()), BOB, LATER));
        }

        @Test
        void findsNoDraftAfterItWasPublished() {
            var draft = opened();
            versions().publish(draft, "ready", ADA, LATER);

            assertEquals(new Gone<>(), versions().save(draft, BOB, LATER));
        }

        @Test
        void writesDownWhatWasAndWhatIs() {
            versions().save(opened().with(withoutComfort()), BOB, LATER);

            var event = audit().newest(1, Long.MAX_VALUE, AuditFilter.NONE).getFirst();
            assertEquals(Action.DRAFT_SAVED, event.action());
            assertEquals("bob", event.by());
            assertEquals("draft of version 2", event.subject());
            assertEquals(LATER, event.at());
            assertEquals(ModelChanges.between(Bicycles.model(), withoutComfort()), event.changes());
        }
    }

    @Nested
    class Publishing {

        @Test
        void makesTheDraftTheNextVersionAtOnce() {
            var second = publishedWithoutComfort();

            assertEquals(SECOND, second.number());
            assertEquals(second, published().current());
            assertEquals(withoutComfort(), published().current().model());
            assertEquals("comfort is no criterion", second.reason());
            assertEquals("ada", second.publishedBy());
            assertEquals(LATER, second.publishedAt());
            assertEquals(Optional.empty(), versions().draft());
        }

        @Test
        void retiresTheVersionBeforeWhichCanStillBeFound() {
            publishedWithoutComfort();

            assertEquals(
                    List.of(State.PUBLISHED, State.RETIRED),
                    versions().summaries().stream()
                            .map(ModelVersions.VersionSummary::state)
                            .toList());
            assertEquals(
                    Bicycles.model(),
                    published().find(VersionNumber.FIRST).orElseThrow().model());
        }

        @Test
        void letsTheNextDraftStartFromAnyVersion() {
            publishedWithoutComfort();

            assertEquals(VersionNumber.FIRST, opened().basedOn());
            assertEquals(Bicycles.model(), opened().model());
        }

        @Test
        void isPutOffWhenSomebodySavedInBetween() {
            var seen = opened();
            versions().save(seen.with(withoutComfort()), BOB, NOON);

            var reply = versions().publish(seen, "ready", ADA, LATER);

            assertEquals(new Stale<>(versions().draft().orElseThrow()), reply);
            assertEquals(VersionNumber.FIRST, published().current().number());
        }

        @Test
        void togetherHappensOnce() {
            var ready = opened();

            var replies = Together.run(4, () -> versions().publish(ready, "ready", ADA, LATER));

            assertEquals(1, replies.stream().filter(Done.class::isInstance).count());
            assertEquals(2, versions().summaries().size());
        }

        @Test
        void needsAReason() {
            var ready = opened();

            assertThrows(IllegalArgumentException.class, () -> versions().publish(ready, " \n", ADA, LATER));

            assertEquals(Optional.of(ready), versions().draft());
            assertEquals(VersionNumber.FIRST, published().current().number());
        }

        @Test
        void standsInTheAuditLogWithItsReason() {
            publishedWithoutComfort();

            var event = audit().newest(1, Long.MAX_VALUE, AuditFilter.NONE).getFirst();
            assertEquals(Action.VERSION_PUBLISHED, event.action());
            assertEquals("version 2", event.subject());
            assertEquals("comfort is no criterion", event.reason());
        }
    }

    @Nested
    class Discarding {

        @Test
        void removesTheDraft() {
            var draft = opened();

            assertEquals(new Done<>(draft), versions().discard(draft, BOB, LATER));

            assertEquals(Optional.empty(), versions().draft());
            assertEquals(Action.DRAFT_DISCARDED, actions().getFirst());
            assertEquals(new Gone<>(), versions().discard(draft, BOB, LATER));
        }

        @Test
        void isPutOffWhenSomebodySavedInBetween() {
            var seen = opened();
            versions().save(seen.with(withoutComfort()), BOB, NOON);

            assertInstanceOf(Stale.class, versions().discard(seen, ADA, LATER));

            assertTrue(versions().draft().isPresent());
        }
    }

    @Nested
    class TheAuditLog {

        @Test
        void isReadFromTheNewestBackwards() {
            var draft = opened();
            versions().discard(draft, ADA, NOON);
            opened();

            var newest = audit().newest(2, Long.MAX_VALUE, AuditFilter.NONE);
            var older = audit().newest(1, newest.getLast().number(), AuditFilter.NONE);

            assertEquals(
                    List.of(Action.DRAFT_OPENED, Action.DRAFT_DISCARDED),
                    newest.stream().map(AuditEvent::action).toList());
            assertEquals(Action.DRAFT_OPENED, older.getFirst().action());
            assertTrue(older.getFirst().number() < newest.getLast().number());
        }

        @Test
        void isReadByWhoWhatWhenAndWhichVersion() {
            publishedWithoutComfort();
            versions().open(SECOND, BOB, TOMORROW);
            var today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);

            var opened = "bob DRAFT_OPENED draft of version 3";
            var published = "ada VERSION_PUBLISHED version 2";
            assertEquals(List.of(opened), read(AuditFilters.by("bob")));
            assertEquals(List.of(), read(AuditFilters.by("bo")));
            assertEquals(List.of(published), read(AuditFilters.doing(Action.VERSION_PUBLISHED)));
            assertEquals(List.of(published, "ada DRAFT_OPENED draft of version 2"), read(AuditFilters.on(SECOND)));
            assertEquals(List.of(opened), read(AuditFilters.from(today.plusDays(1))));
            assertEquals(published, read(AuditFilters.to(today)).getFirst());
            assertEquals(
                    List.of(),
                    read(new AuditFilter(
                            Optional.of("bob"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(today),
                            Optional.empty())));
            assertTrue(audit().actors().containsAll(List.of("ada", "bob")), audit().actors()::toString);
        }

        private List<String> read(AuditFilter filter) {
            return audit().newest(10, Long.MAX_VALUE, filter).stream()
                    .map(event -> "%s %s %s".formatted(event.by(), event.action(), event.subject()))
                    .toList();
        }
    }
}

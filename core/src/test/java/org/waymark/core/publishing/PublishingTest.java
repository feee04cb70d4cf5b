package org.waymark.core.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.core.publishing.Publishing.PublishReply;
import org.waymark.core.publishing.Publishing.PublishReply.Accepted;
import org.waymark.core.publishing.Publishing.PublishReply.Refused;
import org.waymark.core.testing.InMemoryModelVersions;

class PublishingTest {

    private static final AccountName ADA = new AccountName("ada");

    private final DecisionModel model = DefaultModel.load();
    private final InMemoryModelVersions versions = new InMemoryModelVersions(model);
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final Publishing publishing = new Publishing(versions, InstantSource.fixed(NOW));
    private final Draft draft = versions.open(VersionNumber.FIRST, ADA, NOW);

    private static List<String> paths(PublishReply reply) {
        return assertInstanceOf(Refused.class, reply).findings().stream()
                .map(Finding::path)
                .toList();
    }

    @Test
    void makesTheDraftTheCurrentVersion() {
        publishing.publish(draft, "  Pay counts more.  ", ADA);
        var version = versions.current();
        assertEquals(new VersionNumber(2), version.number());
        assertEquals("Pay counts more.", version.reason());
        assertEquals(NOW, version.publishedAt());
    }

    @Test
    void saysWhatBecameOfIt() {
        var reply = publishing.publish(draft, "Better.", ADA);
        assertEquals(new Accepted(new Reply.Done<>(versions.current())), reply);
    }

    @Test
    void refusesAnEmptyReason() {
        assertEquals(List.of(Publishing.REASON), paths(publishing.publish(draft, " \n", ADA)));
        assertEquals(List.of(Publishing.REASON), paths(publishing.publish(draft, "x".repeat(2001), ADA)));
        assertEquals(VersionNumber.FIRST, versions.current().number());
    }

    @Nested
    class ADraftThatDoesNotHoldTogether {
        private Draft broken;

        @BeforeEach
        void leaveOutACriterionThatOthersName() {
            broken = draft.with(model.withCriteria(
                    model.criteria().subList(1, model.criteria().size())));
        }

        @Test
        void isRefusedWithEveryErrorAtOnceAndTheMissingReasonToo() {
            var paths = paths(publishing.publish(broken, "", ADA));
            assertEquals(Publishing.REASON, paths.getFirst());
            var errors = publishing.findings(broken).stream()
                    .filter(Finding::isError)
                    .toList();
            assertTrue(errors.size() > 1);
            assertEquals(errors.size() + 1, paths.size());
            assertEquals(VersionNumber.FIRST, versions.current().number());
        }
    }

    @Test
    void saysWhenSomebodySavedInBetween() {
        versions.save(draft, new AccountName("grace"), NOW);
        var theirs = versions.draft().orElseThrow();
        assertEquals(new Accepted(new Reply.Stale<>(theirs)), publishing.publish(draft, "Better.", ADA));
    }

    @Test
    void saysWhenTheDraftIsGone() {
        versions.discard(draft, ADA, NOW);
        assertEquals(new Accepted(new Reply.Gone<>()), publishing.publish(draft, "Better.", ADA));
    }
}

package org.waymark.core.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.VersionNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Who did what to what, and why. Never changed, never removed.
 *
 * @param by name of the account, a {@link org.waymark.core.account.CommandLineUser user of the command line}, or
 *     {@value #ANONYMOUS} when nobody is signed in
 * @param action what was done, as in {@link Action}
 * @param subject what it was done to: {@code version 2}, {@code draft of version 3}, {@code account ada}
 * @param changes what it changed
 * @param reason the actor's words; may be empty where none is asked for
 */
public record AuditEvent(
        long number, Instant at, String by, Action action, String subject, List<Change> changes, String reason) {

    /** The author of the model that ships, and in events of earlier programs whoever started them. */
    public static final String SYSTEM = "system";

    /** Acts of somebody who is not signed in. */
    public static final String ANONYMOUS = "anonymous";

    /** The version that a draft was opened from, as a field of a change. */
    private static final String BASIS = "based-on";

    private static final Pattern OF_A_VERSION = Pattern.compile("(?:draft of )?version (\\d{1,9})");

    /** What can be done. */
    public enum Action {
        MODEL_INSTALLED,
        DRAFT_OPENED,
        DRAFT_SAVED,
        DRAFT_DISCARDED,
        VERSION_PUBLISHED,
        ACCOUNT_CREATED,
        ACCOUNT_CHANGED,
        PASSWORD_SET,
        SIGNED_IN,
        SIGN_IN_REFUSED
    }

    public AuditEvent {
        changes = List.copyOf(changes);
    }

    /** The version that was published, or that the draft would become. */
    public Optional<VersionNumber> version() {
        return Optional.of(OF_A_VERSION.matcher(subject))
                .filter(found -> found.matches())
                .map(found -> new VersionNumber(Integer.parseInt(found.group(1))));
    }

    public static String subject(VersionNumber version) {
        return "version " + version;
    }

    public static String subjectOfDraft(VersionNumber next) {
        return "draft of version " + next;
    }

    public static String subject(AccountName account) {
        return "account " + account;
    }

    public static List<Change> draftOpened(VersionNumber basis) {
        return List.of(Change.of(BASIS, Optional.empty(), Optional.of(number(basis))));
    }

    public static List<Change> draftDiscarded(VersionNumber basis) {
        return List.of(Change.of(BASIS, Optional.of(number(basis)), Optional.empty()));
    }

    /** What an earlier program wrote about the state before and after, which may each be empty, as it wrote it. */
    public static List<Change> asWritten(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) return List.of();
        return List.of(Change.of("", text(before), text(after)));
    }

    private static Optional<JsonNode> text(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(JsonNodeFactory.instance.stringNode(written));
    }

    private static JsonNode number(VersionNumber version) {
        return JsonNodeFactory.instance.numberNode(version.value());
    }
}

package org.waymark.core.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.account.Account;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What an act changed about an account, for the audit log. */
public final class AccountChanges {

    private AccountChanges() {}

    public static List<Change> ofNew(Account account) {
        return between(Optional.empty(), account);
    }

    public static List<Change> between(Account before, Account after) {
        return between(Optional.of(before), after);
    }

    private static List<Change> between(Optional<Account> before, Account after) {
        var changes = new ArrayList<Change>();
        changes.add(Change.of("roles", before.map(AccountChanges::roles), Optional.of(roles(after))));
        changes.add(Change.of("active", before.map(AccountChanges::active), Optional.of(active(after))));
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }

    private static JsonNode roles(Account account) {
        var roles = JsonNodeFactory.instance.arrayNode();
        account.roles().stream().sorted().forEach(role -> roles.add(role.name().toLowerCase(Locale.ROOT)));
        return roles;
    }

    private static JsonNode active(Account account) {
        return JsonNodeFactory.instance.booleanNode(account.active());
    }
}

package org.waymark.server.database;

import java.util.List;
import org.postgresql.util.PasswordUtil;
import org.waymark.server.settings.Secret;

/** The statements that make the roles and take away what they must not have, each on one line. Doing them twice does no harm. */
final class RoleStatements {

    private RoleStatements() {}

    /** The role, which may sign in with this password. */
    static List<String> make(DatabaseRole role, Secret password) {
        return List.of(
                "do $$ begin if to_regrole('%1$s') is null then create role %1$s; end if; end $$"
                        .formatted(role.roleName()),
                "alter role %s login password '%s'".formatted(role.roleName(), verifier(password)));
    }

    /** Takes from the role what concerns the whole server. Only a superuser may do it, even where there is nothing to take. */
    static String restrict(DatabaseRole role) {
        return "alter role %s nosuperuser nocreatedb nocreaterole noreplication nobypassrls".formatted(role.roleName());
    }

    /**
     * What the first edition left: one password for the owner, then called {@code waymark}, and for the superuser. The
     * owner keeps all it owns under its new name; nobody can sign in as the superuser any more.
     */
    static List<String> putRightFirstEdition() {
        return List.of(
                "do $$ begin if to_regrole('waymark') is not null and to_regrole('%1$s') is null then alter role waymark rename to %1$s; end if; end $$"
                        .formatted(DatabaseRole.OWNER.roleName()),
                "alter role %s nologin password null".formatted(EmbeddedDatabase.SUPERUSER));
    }

    /** What the server compares a password with; the password itself is in no statement, and so in no log. */
    private static String verifier(Secret password) {
        return PasswordUtil.encodeScramSha256(password.text().toCharArray());
    }
}

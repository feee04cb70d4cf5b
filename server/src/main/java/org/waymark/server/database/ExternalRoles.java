package org.waymark.server.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.waymark.server.settings.DatabaseChoice.Login;
import org.waymark.server.settings.Secret;

/**
 * The roles in a database that somebody else runs.
 *
 * @param connection of the user that the settings name
 * @param passwords gets those that are made here
 * @param application as the settings want it
 */
record ExternalRoles(Connection connection, PasswordFolder passwords, Login application) {
    /** Of what a superuser made in our schema before there was a role that owns it; what extensions brought stays theirs. */
    private static final String COMMANDS_TO_HAND_OVER = """
            select format('alter %%s %%s owner to %1$s', case c.relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end, c.oid::regclass)
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p', 'v', 'S')
               and c.relowner <> '%1$s'::regrole
               and not exists (select 1 from pg_depend d where d.objid = c.oid and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
            union all
            select format('alter function %%s owner to %1$s', f.oid::regprocedure)
              from pg_proc f
             where f.pronamespace = 'public'::regnamespace
               and f.proowner <> '%1$s'::regrole
               and not exists (select 1 from pg_depend d where d.objid = f.oid and d.deptype = 'e')
            """.formatted(DatabaseRole.OWNER.roleName());

    boolean isSuperuser() throws SQLException {
        return holds("select rolsuper from pg_roles where rolname = current_user");
    }

    /** Makes all roles, with the passwords of the settings or of the data folder, and hands what there is to the owner. */
    void makeAll() throws SQLException, IOException {
        String owner = DatabaseRole.OWNER.roleName();
        for (DatabaseRole role : DatabaseRole.values()) {
            make(role);
            execute(RoleStatements.restrict(role));
        }
        execute("alter database %s owner to %s".formatted(quotedDatabase(), owner));
        execute("grant all on schema public to " + owner);
        execute("do $$ declare command text; begin for command in %s loop execute command; end loop; end $$"
                .formatted(COMMANDS_TO_HAND_OVER));
    }

    /** Makes the role of the applications if it is missing and the owner may; else whoever runs the database must. */
    void makeApplicationIfAllowed() throws SQLException, IOException {
        boolean isMissing = holds("select to_regrole('%s') is null".formatted(DatabaseRole.APPLICATION.roleName()));
        if (isMissing && holds("select rolcreaterole from pg_roles where rolname = current_user")) {
            make(DatabaseRole.APPLICATION);
        }
    }

    private void make(DatabaseRole role) throws SQLException, IOException {
        boolean isGiven =
                application.user().orElse(DatabaseRole.APPLICATION.roleName()).equals(role.roleName())
                        && application.password().isPresent();
        Secret password = isGiven ? application.password().get() : passwords.findOrMake(role);
        for (String statement : RoleStatements.make(role, password)) execute(statement);
    }

    private String quotedDatabase() throws SQLException {
        return ask("select quote_ident(current_database())");
    }

    private boolean holds(String query) throws SQLException {
        return ask(query).equals("t");
    }

    private String ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

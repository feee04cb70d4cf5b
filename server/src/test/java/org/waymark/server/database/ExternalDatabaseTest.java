package org.waymark.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.persistence.schema.Migrations;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice;
import org.waymark.server.settings.DatabaseChoice.Login;
import org.waymark.server.settings.Secret;

class ExternalDatabaseTest {
    @TempDir
    static Path folder;

    private static Cluster cluster;

    @TempDir
    Path data;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.startIn(folder);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void aSuperuserMakesTheRolesHandsOverWhatItOwnsAndIsNotUsedFurther() throws Exception {
        var superuser = new Query(cluster.asSuperuser("postgres"));
        superuser.run("create database handed_over");
        Migrations.migrate(cluster.asSuperuser("handed_over").dataSource());
        var choice = choice("handed_over", Optional.of("postgres"), Optional.of(Cluster.PASSWORD), Optional.empty());

        var database = ExternalDatabase.reach(choice, data);

        assertEquals(Optional.of("waymark_owner"), database.owner().user());
        Migrations.migrate(database.owner().dataSource());
        assertEquals("0", new Query(database.application()).ask("select count(*) from assessment"));
        database.requireApplication();
        assertEquals("", new Query(database.owner()).ask("""
                select coalesce(string_agg(c.relname, ', '), '')
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace
                   and c.relowner <> 'waymark_owner'::regrole
                """));
        assertEquals("0", superuser.ask("select count(*) from pg_roles where rolname like 'waymark%' and rolsuper"));

        var later = choice("handed_over", Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(database, ExternalDatabase.reach(later, data));
    }

    @Test
    void anOwnerWhoMayMakeRolesMakesThatOfTheApplicationsWithTheGivenPassword() throws Exception {
        new Query(cluster.asSuperuser("postgres"))
                .run(
                        "do $$ begin if to_regrole('waymark_application') is not null then alter role waymark_application rename to earlier; end if; end $$",
                        "create role maker login createrole password 'maker'",
                        "create database made owner maker");
        var choice = choice("made", Optional.of("maker"), Optional.of("maker"), Optional.of("of the applications"));

        var database = ExternalDatabase.reach(choice, data);

        Migrations.migrate(database.owner().dataSource());
        database.requireApplication();
        assertEquals("0", new Query(database.application()).ask("select count(*) from assessment"));
        new Query(cluster.asSuperuser("made"))
                .run("drop owned by waymark_application", "drop role waymark_application");
    }

    @Test
    void anOwnerWhoMayNotLearnsWhatToDo() throws Exception {
        new Query(cluster.asSuperuser("postgres"))
                .run("create role plain login password 'plain'", "create database plain owner plain");
        var choice = choice("plain", Optional.of("plain"), Optional.of("plain"), Optional.of("anything"));

        var database = ExternalDatabase.reach(choice, data);
        var refused = assertThrows(StartFailure.class, database::requireApplication);

        assertTrue(refused.getMessage().contains("refused user 'waymark_application'"), refused.getMessage());
        assertTrue(refused.getMessage().contains("WAYMARK_DATABASE_APPLICATION_PASSWORD"), refused.getMessage());
    }

    private static DatabaseChoice.External choice(
            String database, Optional<String> user, Optional<String> password, Optional<String> ofApplication) {
        String url = cluster.asSuperuser(database).url();
        return new DatabaseChoice.External(
                new Login(url, user, password.map(Secret::new)),
                new Login(url, Optional.empty(), ofApplication.map(Secret::new)));
    }
}

package org.waymark.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.persistence.schema.Migrations;
import org.waymark.server.settings.DatabaseChoice;
import org.waymark.server.settings.Secret;

class EmbeddedDatabaseTest {
    private static final String ROLES_AND_SUPERUSERS = """
            select string_agg(r.rolname || ' ' || r.rolsuper || ' ' || r.rolcanlogin, ', ' order by r.rolname)
              from pg_roles r
             where r.rolname not like 'pg\\_%'
            """;

    @TempDir
    Path data;

    @Test
    void hasThreeRolesOfWhichNoneIsASuperuserAndNobodyElseSignsIn() throws Exception {
        try (var database = start()) {
            var owner = new Query(database.owner());
            assertEquals(
                    "postgres true false, waymark_application false true, waymark_owner false true, waymark_reader false true",
                    owner.ask(ROLES_AND_SUPERUSERS));
            assertEquals("waymark_owner", owner.ask("""
                    select r.rolname from pg_database d join pg_roles r on r.oid = d.datdba where d.datname = 'waymark'
                    """));
            assertRefused(database.owner(), "postgres", "waymark");
            assertRefused(database.owner(), "waymark_owner", "postgres");
            assertRefused(database.owner(), "waymark_application", "waymark"); // with the owner's password
        }
        assertEquals(3, passwords().stream().distinct().count());
    }

    @Test
    void takesOverAFolderOfTheFirstEditionWithAllThatIsInIt() throws Exception {
        try (var first = Cluster.startIn(data)) {
            new Query(first.asSuperuser("postgres"))
                    .run(
                            "create role waymark login password '%s'".formatted(Cluster.PASSWORD),
                            "create database waymark owner waymark");
            var before = first.as("waymark", Cluster.PASSWORD, "waymark");
            Migrations.migrate(before.dataSource());
            new Query(before).run("insert into account (name, active, created_at) values ('ada', true, now())");
        }
        try (var database = start()) {
            var owner = new Query(database.owner());
            assertEquals("ada", owner.ask("select name from account"));
            assertEquals(
                    "t",
                    owner.ask(
                            "select bool_and(tableowner = 'waymark_owner') from pg_tables where schemaname = 'public'"));
            Migrations.migrate(database.owner().dataSource());
            assertEquals("ada", new Query(database.application()).ask("select name from account"));
            assertFalse(Files.exists(data.resolve("database-password")));
            for (String user : List.of("postgres", "waymark", "waymark_owner")) {
                assertRefused(withPassword(database.owner(), Cluster.PASSWORD), user, "waymark");
            }
        }
    }

    @Test
    void givesARoleANewPasswordWhenItsFileIsGone() throws Exception {
        start().close();
        Path reader = data.resolve("passwords").resolve("reader");
        String old = Files.readString(reader);
        Files.delete(reader);

        start().close();

        assertFalse(old.equals(Files.readString(reader)));
    }

    @Test
    void opensWhatItWritesToItsOwnerAlone() throws Exception {
        Files.createDirectories(data.resolve("logs"));
        Files.setPosixFilePermissions(data.resolve("logs"), PosixFilePermissions.fromString("rwxr-xr-x"));
        start().close();
        for (String folder : List.of("database", "logs", "passwords")) {
            assertEquals("rwx------", permissions(data.resolve(folder)), folder);
        }
        for (String file : List.of("owner", "application", "reader")) {
            assertEquals("rw-------", permissions(data.resolve("passwords").resolve(file)), file);
        }
        for (String password : passwords()) assertEquals(List.of(), filesWith(password));
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, new DatabaseChoice.Embedded(Cluster.PROGRAMS), 4);
    }

    private static void assertRefused(DatabaseAddress address, String user, String database) {
        var other = new DatabaseAddress(
                address.url().replaceFirst("/[^/]*$", "/" + database), Optional.of(user), address.password());
        var refused = assertThrows(SQLException.class, () -> new Query(other).ask("select 1"));
        assertTrue(refused.getSQLState().startsWith("28"), refused.getMessage());
    }

    private static DatabaseAddress withPassword(DatabaseAddress address, String password) {
        return new DatabaseAddress(address.url(), address.user(), Optional.of(new Secret(password)));
    }

    private List<String> passwords() throws IOException {
        var passwords = new ArrayList<String>();
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.add(PasswordFolder.in(data).find(role).orElseThrow().text());
        }
        return passwords;
    }

    /** Outside the folder of passwords. */
    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("passwords")))
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

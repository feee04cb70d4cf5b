package org.waymark.persistence.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.NOON;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Origin;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.testing.Together;
import org.waymark.persistence.Sql;
import org.waymark.persistence.Stores;
import org.waymark.persistence.schema.Installed;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

/** What the contract of accounts cannot see: several nodes on one database, and what stands in it. */
class JpaAccountsIT {

    private static final AccountName ADA = new AccountName("ada");
    private static final String RIGHT = "correct horse battery";
    private static final String NEXT = "a new one, and long";
    private static final Origin HERE = new Origin("2001:db8::1", Optional.empty());

    private static final TestDatabase DATABASE = PostgresForTests.database();

    private final Sql sql = new Sql(Installed.emptied(DATABASE).dataSource());
    private final Stores node = new Stores(DATABASE);
    private final Stores other = new Stores(DATABASE);

    @AfterEach
    void close() {
        node.close();
        other.close();
    }

    private void ada() {
        node.accounts().create(ADA, RIGHT, Set.of(Role.ADMINISTRATOR), ADA, NOON);
        node.accounts().changePassword(ADA, RIGHT, NEXT, NOON);
    }

    @Test
    void aNewGenerationIsSeenByEveryNode() {
        ada();
        var before = other.accounts().find(ADA).orElseThrow().generation();

        node.accounts().resetPassword(ADA, RIGHT, ADA, NOON);

        assertEquals(before + 1, other.accounts().find(ADA).orElseThrow().generation());
    }

    @Test
    void guessingOnTwoNodesAtOnceIsNotFaster() {
        ada();
        var replies = Together.run(List.of(
                () -> guess(node),
                () -> guess(other),
                () -> guess(node),
                () -> guess(other),
                () -> guess(node),
                () -> guess(other),
                () -> guess(node),
                () -> guess(other)));

        assertEquals(
                5, replies.stream().filter(SignIn.Refused.class::isInstance).count());
    }

    private static SignIn guess(Stores node) {
        return node.accounts().signIn(ADA, "incorrect horse battery", HERE, NOON);
    }

    @Test
    void aDeviceThatOneNodeKnowsIsKnownToTheOther() {
        ada();
        var device = welcome(node, NEXT, HERE).device();
        for (int i = 0; i < 5; i++) guess(node);

        welcome(other, NEXT, new Origin(HERE.address(), Optional.of(device)));
        assertEquals(1, sql.count("known_device"));
        assertEquals(
                List.of(),
                sql.column(
                        "select d.name from known_device d where d.token_hash = ?",
                        device.value().getBytes(US_ASCII)));
    }

    @Test
    void aResetThatComesBetweenIsNotOverwrittenByAChangeOfOnesOwnPassword() {
        ada();
        var seen = node.bean(Credentials.class).hashOf(ADA).orElseThrow();
        other.accounts().resetPassword(ADA, RIGHT, ADA, NOON);

        assertEquals(Optional.empty(), node.bean(Credentials.class).replace(ADA, seen, seen, NOON));
        assertTrue(welcome(node, RIGHT, HERE).account().mustChangePassword());
    }

    @Test
    void aPoorPasswordFromBeforeMustBeChangedAtTheNextSignIn() {
        ada();
        sql.run("update credential set hash = ?", Passwords.hash("aaaaaaaaaaaa", new SecureRandom()));

        assertTrue(welcome(node, "aaaaaaaaaaaa", HERE).account().mustChangePassword());
        assertTrue(other.accounts().find(ADA).orElseThrow().mustChangePassword());
    }

    private static SignIn.Welcome welcome(Stores node, String password, Origin from) {
        return assertInstanceOf(SignIn.Welcome.class, node.accounts().signIn(ADA, password, from, NOON));
    }
}

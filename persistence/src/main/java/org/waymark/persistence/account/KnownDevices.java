package org.waymark.persistence.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.DeviceToken;
import org.waymark.core.account.GuessingLimits;
import org.waymark.core.account.Origin;
import org.waymark.persistence.sql.Statements;
import org.waymark.persistence.sql.TokenHash;

/** The browsers in which somebody signed in before, for each name apart. */
@Singleton
@Transactional
class KnownDevices {

    private final SecureRandom random = new SecureRandom();
    private final DataSource database;

    @Inject
    KnownDevices(DataSource database) {
        this.database = database;
    }

    /** The device of the origin, if {@code name} signed in there before. */
    Optional<DeviceToken> of(AccountName name, Origin from, Instant at) {
        return from.device().filter(token -> isKnown(name, token, at));
    }

    private boolean isKnown(AccountName name, DeviceToken token, Instant at) {
        return Statements.over(
                database,
                statements -> statements
                        .one(
                                """
                                select true
                                  from known_device d
                                 where d.name = ?
                                   and d.token_hash = ?
                                   and d.used_at >= ?
                                """,
                                row -> true,
                                name.value(),
                                TokenHash.of(token),
                                at.minus(GuessingLimits.DEVICE_KNOWN_FOR))
                        .isPresent());
    }

    /** Remembers that {@code name} signed in there; a device that is new to the name gets a token that nobody knows yet. */
    DeviceToken remember(AccountName name, Optional<DeviceToken> known, Instant at) {
        var token = known.orElseGet(() -> DeviceToken.random(random));
        Statements.over(database, statements -> statements.update("""
                        insert into known_device (name, token_hash, used_at)
                        values (?, ?, ?)
                            on conflict on constraint known_device_stands_once
                            do update set used_at = excluded.used_at
                        """, name.value(), TokenHash.of(token), at));
        return token;
    }
}

package org.waymark.persistence.account;

import java.util.HexFormat;
import org.waymark.core.account.DeviceToken;
import org.waymark.persistence.sql.TokenHash;

/** Where an attempt with a password comes from, as far as attempts are counted together. */
sealed interface AttemptSource {

    /** What stands in the database. */
    String column();

    /** A device that signed in before with the name in question. */
    record Device(DeviceToken token) implements AttemptSource {
        @Override
        public String column() {
            return "device:" + HexFormat.of().formatHex(TokenHash.of(token));
        }
    }

    /** Anybody else. */
    record Address(String address) implements AttemptSource {
        @Override
        public String column() {
            return "address:" + address;
        }
    }

    /** Somebody who is signed in and types their password to change it. */
    record OwnPassword() implements AttemptSource {
        @Override
        public String column() {
            return "own-password";
        }
    }
}

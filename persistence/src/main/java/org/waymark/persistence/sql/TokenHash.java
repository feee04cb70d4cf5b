package org.waymark.persistence.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.waymark.core.account.DeviceToken;
import org.waymark.core.assessment.AssessmentToken;

/**
 * SHA-256 of a token: a copy of the database opens no assessment. A token has 128 random bits or more, so it needs neither
 * salt nor a slow hash.
 */
public final class TokenHash {

    private TokenHash() {}

    public static byte[] of(AssessmentToken token) {
        return of(token.value());
    }

    public static byte[] of(DeviceToken token) {
        return of(token.value());
    }

    private static byte[] of(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256", never);
        }
    }
}

package org.waymark.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.core.account.AccountName;

/** What a password is compared with. */
@Entity
@Table(name = "credential")
class CredentialRow {

    @Id
    private String name = "";

    private String hash = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected CredentialRow() {}

    CredentialRow(AccountName name, String hash, Instant changedAt) {
        this.name = name.value();
        this.hash = hash;
        this.changedAt = changedAt;
    }

    void change(String hash, Instant changedAt) {
        this.hash = hash;
        this.changedAt = changedAt;
    }

    String hash() {
        return hash;
    }
}

package org.waymark.persistence.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Role;

/** Somebody who signs in, without the password, which is read only where it is compared. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    private String name = "";

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "name"))
    @Convert(converter = RoleConverter.class)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private long generation;

    protected AccountRow() {}

    AccountRow(Account created) {
        name = created.name().value();
        active = created.active();
        createdAt = created.createdAt();
        roles = new HashSet<>(created.roles());
        mustChangePassword = created.mustChangePassword();
        generation = created.generation();
    }

    /** Ends the account's sessions. */
    void change(Set<Role> roles, boolean active) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
        this.active = active;
        generation++;
    }

    /** Ends the account's sessions. */
    void passwordWasSet(boolean mustChange) {
        mustChangePassword = mustChange;
        generation++;
    }

    /** Leaves sessions to go on, though only to the page of the password. */
    void mustChangePassword() {
        mustChangePassword = true;
    }

    Account asAccount() {
        return new Account(new AccountName(name), roles, active, createdAt, mustChangePassword, generation);
    }
}

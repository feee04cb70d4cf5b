package org.waymark.persistence;

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

    protected AccountRow() {}

    AccountRow(AccountName name, Set<Role> roles, Instant createdAt) {
        this.name = name.value();
        this.active = true;
        this.createdAt = createdAt;
        this.roles = new HashSet<>(roles);
    }

    void change(Set<Role> roles, boolean active) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
        this.active = active;
    }

    Account asAccount() {
        return new Account(new AccountName(name), roles, active, createdAt);
    }
}

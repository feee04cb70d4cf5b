-- People who sign in. An account is never removed, since the audit log names it; it is made inactive.
create table account (
    name       text        not null,
    active     boolean     not null,
    created_at timestamptz not null,

    constraint account_is_named
        primary key (name),
    constraint account_name_has_2_to_64_characters
        check (char_length(name) between 2 and 64)
);

create table account_role (
    name text not null,
    role text not null,

    constraint account_role_is_given_once
        primary key (name, role),
    constraint account_role_belongs_to_an_account
        foreign key (name) references account (name),
    constraint account_role_is_known
        check (role in ('administrator', 'analyst'))
);

create table credential (
    name       text        not null,
    hash       text        not null,
    changed_at timestamptz not null,

    constraint credential_stands_once
        primary key (name),
    constraint credential_belongs_to_an_account
        foreign key (name) references account (name),
    constraint credential_is_an_argon2id_hash
        check (hash like '$argon2id$%')
);

-- Failed attempts to sign in by name, whether there is such an account or not. Here, not in memory, so that guessing
-- is slowed down over restarts and over all nodes together.
create table sign_in_attempt (
    name           text        not null,
    failures       integer     not null,
    last_failed_at timestamptz not null,
    next_at        timestamptz not null,

    constraint sign_in_attempt_stands_once
        primary key (name),
    constraint sign_in_attempt_counts_from_one
        check (failures >= 1)
);

create index sign_in_attempt_by_last_failure on sign_in_attempt (last_failed_at);

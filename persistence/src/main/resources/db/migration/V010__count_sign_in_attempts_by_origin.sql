-- Failed attempts by name and by where they come from: address:192.0.2.7, device:3f..., or own-password for those of
-- somebody who is signed in and changes their password. What was counted by name alone keeps nobody out any more, and is
-- forgotten within a day.
alter table sign_in_attempt
    add column source text not null default '',
    drop column next_at,
    drop constraint sign_in_attempt_stands_once,
    add constraint sign_in_attempt_stands_once
        primary key (name, source);
alter table sign_in_attempt
    alter column source drop default;

create index sign_in_attempt_by_source on sign_in_attempt (source);

-- Browsers in which somebody signed in before. Whoever shows the token is not slowed down by strangers who try the same
-- name. Only its SHA-256 is kept.
create table known_device (
    name       text        not null,
    token_hash bytea       not null,
    used_at    timestamptz not null,

    constraint known_device_stands_once
        primary key (name, token_hash),
    constraint known_device_belongs_to_an_account
        foreign key (name) references account (name),
    constraint known_device_token_is_a_sha256
        check (octet_length(token_hash) = 32)
);

create index known_device_by_last_use on known_device (used_at);

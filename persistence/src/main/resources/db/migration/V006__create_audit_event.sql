-- Who did what to what, and why. Written in the transaction of the act.
create table audit_event (
    number  bigint      not null generated always as identity,
    at      timestamptz not null,
    by      text        not null,
    action  text        not null,
    subject text        not null,
    before  text        not null,
    after   text        not null,
    reason  text        not null,

    constraint audit_event_is_numbered
        primary key (number),
    constraint audit_event_says_who
        check (by <> ''),
    constraint audit_event_says_what
        check (action <> '' and subject <> '')
);

create trigger audit_event_never_changes
    before update or delete on audit_event
    for each row execute function refuse_to_change_rows();

create trigger audit_event_is_never_emptied
    before truncate on audit_event
    for each statement execute function refuse_to_remove_rows();

-- The decision model, version by version. The draft is the row without a number; publishing gives it the next one.
create table model_version (
    id           bigint      not null generated always as identity,
    state        text        not null,
    document     jsonb       not null,
    based_on     integer,
    revision     bigint      not null,
    saved_by     text        not null,
    saved_at     timestamptz not null,
    number       integer,
    published_by text,
    published_at timestamptz,
    reason       text,
    retired_at   timestamptz,

    constraint model_version_is_identified
        primary key (id),
    constraint model_version_number_is_given_once
        unique (number),
    constraint model_version_is_based_on_a_numbered_one
        foreign key (based_on) references model_version (number),
    constraint model_version_is_draft_published_or_retired
        check (state in ('draft', 'published', 'retired')),
    constraint model_version_number_counts_from_one
        check (number >= 1),
    constraint model_version_document_is_an_object
        check (jsonb_typeof(document) = 'object'),
    constraint model_version_is_numbered_and_signed_when_published
        check ((state = 'draft') = (number is null)
           and (state = 'draft') = (published_by is null)
           and (state = 'draft') = (published_at is null)
           and (state = 'draft') = (reason is null)),
    constraint model_version_is_published_for_a_reason
        check (btrim(reason) <> ''),
    constraint model_version_is_dated_when_retired
        check ((state = 'retired') = (retired_at is not null))
);

create unique index model_version_has_one_draft
    on model_version ((true)) where state = 'draft';
create unique index model_version_has_one_published
    on model_version ((true)) where state = 'published';

-- A revision never comes again, not even in a later draft: whoever still holds an old one is told.
create sequence model_version_revision;

create function refuse_to_change_a_published_version() returns trigger language plpgsql as $$
begin
    if old.state = 'draft' then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.state = 'published' and new.state = 'retired'
       and to_jsonb(new) - 'state' - 'retired_at' = to_jsonb(old) - 'state' - 'retired_at' then
        return new;
    end if;
    raise exception 'Version % was published; it can be retired, but neither changed nor deleted.', old.number
        using errcode = 'integrity_constraint_violation', constraint = 'a_published_version_never_changes';
end
$$;

create trigger a_published_version_never_changes
    before update or delete on model_version
    for each row execute function refuse_to_change_a_published_version();

create function refuse_to_remove_rows() returns trigger language plpgsql as $$
begin
    raise exception 'Table % keeps what it holds: % is refused.', tg_table_name, lower(tg_op)
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
end
$$;

create trigger model_version_is_never_emptied
    before truncate on model_version
    for each statement execute function refuse_to_remove_rows();

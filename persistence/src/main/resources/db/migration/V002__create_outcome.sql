-- One row per finished assessment, all that is needed to count it and to compute it again. It knows no person: the
-- assessment points here, not the other way round, so that the way back goes when the assessment goes.
create sequence outcome_id;

create table outcome (
    id                bigint           not null default nextval('outcome_id'),
    version           integer          not null,
    seed              bigint           not null,
    draws             integer          not null,
    engine            text             not null,
    kind              text             not null,
    recommended       text,
    first_rank_shares jsonb            not null,
    margin            double precision not null,
    took_millis       bigint           not null,
    packed_answers    bytea            not null,
    decided_at        timestamptz      not null,

    constraint outcome_is_identified
        primary key (id, decided_at),
    constraint outcome_was_decided_under_a_numbered_version
        foreign key (version) references model_version (number),
    constraint outcome_was_drawn_at_least_once
        check (draws >= 1),
    constraint outcome_kind_is_known
        check (kind in ('recommended', 'too_close', 'none_fits')),
    constraint outcome_recommends_a_path_when_its_kind_says_so
        check ((kind = 'recommended') = (recommended is not null)),
    constraint outcome_shares_are_an_object
        check (jsonb_typeof(first_rank_shares) = 'object'),
    constraint outcome_margin_is_a_share
        check (margin between 0 and 1),
    constraint outcome_took_some_time
        check (took_millis >= 0)
) partition by range (decided_at);

create index outcome_by_version on outcome (version, decided_at);

create table outcome_at_other_times partition of outcome default;

create function refuse_to_change_rows() returns trigger language plpgsql as $$
begin
    raise exception 'Table % only grows: % is refused.', tg_table_name, lower(tg_op)
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
end
$$;

create trigger outcome_never_changes
    before update on outcome
    for each row execute function refuse_to_change_rows();

create trigger outcome_is_never_emptied
    before truncate on outcome
    for each statement execute function refuse_to_remove_rows();

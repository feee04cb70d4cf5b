-- Somebody's way through the questions. Who has the token may read, continue and delete it, so only its SHA-256 is kept.
create table assessment (
    token_hash  bytea       not null,
    version     integer     not null,
    locale      text        not null,
    answers     jsonb       not null,
    started_at  timestamptz not null,
    changed_at  timestamptz not null,
    finished_at timestamptz,
    outcome_id  bigint,

    constraint assessment_is_opened_by_one_token
        primary key (token_hash),
    constraint assessment_token_is_a_sha256
        check (octet_length(token_hash) = 32),
    constraint assessment_stays_on_a_numbered_version
        foreign key (version) references model_version (number),
    constraint assessment_answers_are_an_object
        check (jsonb_typeof(answers) = 'object'),
    constraint assessment_has_an_outcome_when_finished
        check ((finished_at is null) = (outcome_id is null)),
    constraint assessment_points_to_its_outcome
        foreign key (outcome_id, finished_at) references outcome (id, decided_at)
);

create unique index assessment_has_an_outcome_of_its_own on assessment (outcome_id, finished_at);
create index assessment_by_last_change on assessment (changed_at);

create function refuse_to_change_a_finished_assessment() returns trigger language plpgsql as $$
begin
    raise exception 'The assessment is finished; it can be deleted, but not changed.'
        using errcode = 'integrity_constraint_violation', constraint = tg_name;
end
$$;

create trigger a_finished_assessment_never_changes
    before update on assessment
    for each row when (old.finished_at is not null)
    execute function refuse_to_change_a_finished_assessment();

-- Makes a partition for each of the months from the one of first_day on, where there is none. A month that already has
-- rows among the outcomes at other times stays there: slower to read, never wrong.
create function make_outcome_months(first_day date, months integer) returns void language plpgsql as $$
declare
    from_day date;
    from_at  timestamptz;
    to_at    timestamptz;
begin
    perform pg_advisory_xact_lock(hashtext('make_outcome_months'));
    for i in 0 .. months - 1 loop
        from_day := date_trunc('month', first_day)::date + make_interval(months => i);
        from_at := from_day::timestamp at time zone 'UTC';
        to_at := (from_day + interval '1 month') at time zone 'UTC';
        if to_regclass(format('outcome_%s', to_char(from_day, 'YYYY_MM'))) is null then
            -- the order in which finishing and deleting take their locks
            lock table assessment in share row exclusive mode;
            if not exists (select 1 from outcome_at_other_times o where o.decided_at >= from_at and o.decided_at < to_at) then
                execute format(
                    'create table outcome_%s partition of outcome for values from (%L) to (%L)',
                    to_char(from_day, 'YYYY_MM'), from_at, to_at);
            end if;
        end if;
    end loop;
end
$$;

-- How many outcomes there are by day (UTC), version, kind and path, so that nobody who wants to know reads the outcomes.
-- Kept in step by the database itself, in the transaction that adds or removes an outcome.
create table outcome_count (
    day         date    not null,
    version     integer not null,
    kind        text    not null,
    recommended text,
    count       bigint  not null,

    constraint outcome_count_stands_once
        unique nulls not distinct (day, version, kind, recommended),
    constraint outcome_count_is_never_below_zero
        check (count >= 0)
);

-- Each statement takes its rows in one order, so that two of them never wait for each other.
create function count_added_outcomes() returns trigger language plpgsql as $$
begin
    insert into outcome_count as c (day, version, kind, recommended, count)
    select (a.decided_at at time zone 'UTC')::date as day,
           a.version,
           a.kind,
           a.recommended,
           count(*)
      from added a
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict on constraint outcome_count_stands_once
        do update set count = c.count + excluded.count;
    return null;
end
$$;

create function count_removed_outcomes() returns trigger language plpgsql as $$
declare
    gone record;
begin
    for gone in
        select (r.decided_at at time zone 'UTC')::date as day,
               r.version,
               r.kind,
               r.recommended,
               count(*) as count
          from removed r
         group by 1, 2, 3, 4
         order by 1, 2, 3, 4
    loop
        update outcome_count c
           set count = c.count - gone.count
         where c.day = gone.day
           and c.version = gone.version
           and c.kind = gone.kind
           and c.recommended is not distinct from gone.recommended;
        if not found then
            raise exception 'No count stands for the % outcomes of % that are removed.', gone.count, gone.day
                using errcode = 'integrity_constraint_violation', constraint = 'outcome_count_follows_outcomes';
        end if;
        delete from outcome_count c
         where c.day = gone.day
           and c.version = gone.version
           and c.kind = gone.kind
           and c.recommended is not distinct from gone.recommended
           and c.count = 0;
    end loop;
    return null;
end
$$;

create trigger added_outcomes_are_counted
    after insert on outcome
    referencing new table as added
    for each statement execute function count_added_outcomes();

create trigger removed_outcomes_are_no_longer_counted
    after delete on outcome
    referencing old table as removed
    for each statement execute function count_removed_outcomes();

insert into outcome_count (day, version, kind, recommended, count)
select (o.decided_at at time zone 'UTC')::date,
       o.version,
       o.kind,
       o.recommended,
       count(*)
  from outcome o
 group by 1, 2, 3, 4;

-- Made-up people, on whom the program is tried out: what is theirs can be told from what is real, is counted apart, and can
-- be removed again.
alter table assessment
    add column synthetic boolean not null default false;
alter table outcome
    add column synthetic boolean not null default false;
alter table outcome_count
    add column synthetic boolean not null default false,
    drop constraint outcome_count_stands_once,
    add constraint outcome_count_stands_once
        unique nulls not distinct (day, version, kind, recommended, synthetic);

-- Each statement takes its rows in one order, so that two of them never wait for each other.
create or replace function count_added_outcomes() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into outcome_count as c (day, version, kind, recommended, synthetic, count)
    select (a.decided_at at time zone 'UTC')::date as day,
           a.version,
           a.kind,
           a.recommended,
           a.synthetic,
           count(*)
      from added a
     group by 1, 2, 3, 4, 5
     order by 1, 2, 3, 4, 5
        on conflict on constraint outcome_count_stands_once
        do update set count = c.count + excluded.count;
    return null;
end
$$;

create or replace function count_removed_outcomes() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone record;
begin
    for gone in
        select (r.decided_at at time zone 'UTC')::date as day,
               r.version,
               r.kind,
               r.recommended,
               r.synthetic,
               count(*) as count
          from removed r
         group by 1, 2, 3, 4, 5
         order by 1, 2, 3, 4, 5
    loop
        update outcome_count c
           set count = c.count - gone.count
         where c.day = gone.day
           and c.version = gone.version
           and c.kind = gone.kind
           and c.recommended is not distinct from gone.recommended
           and c.synthetic = gone.synthetic;
        if not found then
            raise exception 'No count stands for the % outcomes of % that are removed.', gone.count, gone.day
                using errcode = 'integrity_constraint_violation', constraint = 'outcome_count_follows_outcomes';
        end if;
        delete from outcome_count c
         where c.day = gone.day
           and c.version = gone.version
           and c.kind = gone.kind
           and c.recommended is not distinct from gone.recommended
           and c.synthetic = gone.synthetic
           and c.count = 0;
    end loop;
    return null;
end
$$;

-- Tools beside the program never see made-up people.
create or replace view outcomes_by_week with (security_barrier) as
select date_trunc('week', c.day)::date as monday,
       c.kind,
       c.recommended,
       sum(c.count)::bigint as count
  from outcome_count c
 where c.day < date_trunc('week', now() at time zone 'UTC')
   and not c.synthetic
 group by 1, 2, 3
having sum(c.count) >= 10;

-- What the counts are is decided by the outcomes alone: whoever adds or removes an outcome need not be able to write them.
alter function count_added_outcomes() security definer set search_path = public, pg_temp;
alter function count_removed_outcomes() security definer set search_path = public, pg_temp;

-- What tools beside the program may read: how assessments ended, by the rule that holds in the back office. Whole weeks
-- (from Monday, UTC) that are over, and no ending with fewer than ten in its week.
create view outcomes_by_week with (security_barrier) as
select date_trunc('week', c.day)::date as monday,
       c.kind,
       c.recommended,
       sum(c.count)::bigint as count
  from outcome_count c
 where c.day < date_trunc('week', now() at time zone 'UTC')
 group by 1, 2, 3
having sum(c.count) >= 10;

-- Without drafts, and without the names of those who published.
create view numbered_version with (security_barrier) as
select v.number,
       v.state,
       v.document,
       v.published_at,
       v.reason,
       v.retired_at
  from model_version v
 where v.number is not null;

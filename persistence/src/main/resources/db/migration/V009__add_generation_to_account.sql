-- A session is good while its account is in the generation under which the session began: on every node alike.
alter table account
    add column generation           bigint  not null default 1,
    add column must_change_password boolean not null default false,
    add constraint account_generation_counts_from_one
        check (generation >= 1);

-- Passwords that were handed over and never changed since: those an account began with, and those somebody else has set.
update account a
   set must_change_password = true
  from credential c
 where c.name = a.name
   and (c.changed_at = a.created_at
        or exists (select 1
                     from audit_event e
                    where e.action = 'PASSWORD_SET'
                      and e.subject = 'account ' || a.name
                      and e.by <> a.name
                      and e.at = c.changed_at));

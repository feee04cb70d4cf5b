-- At every start: all rights of the roles that are neither owner nor superuser, as far as the roles and the tables are
-- there. What is not listed is refused. docs/data.md says why.
do $$
declare
    wanted record;
begin
    -- two programs that start at once
    perform pg_advisory_xact_lock(hashtext('waymark rights'));
    execute format('revoke connect, temporary on database %I from public', current_database());
    for wanted in
        select f.oid::regprocedure as routine
          from pg_proc f
         where f.pronamespace = 'public'::regnamespace
           and f.proowner = current_user::regrole
    loop
        execute format('revoke execute on function %s from public', wanted.routine);
    end loop;
    for wanted in
        select r.rolname as role
          from pg_roles r
         where r.rolname in ('waymark_application', 'waymark_reader')
    loop
        execute format('grant connect on database %I to %I', current_database(), wanted.role);
        execute format('grant usage on schema public to %I', wanted.role);
    end loop;
    for wanted in
        select r.rolname as role,
               c.oid::regclass as relation
          from pg_roles r,
               pg_class c
         where r.rolname in ('waymark_application', 'waymark_reader')
           and c.relnamespace = 'public'::regnamespace
           and c.relkind in ('r', 'p', 'v', 'S')
           and c.relowner = current_user::regrole
    loop
        execute format('revoke all on %s from %I', wanted.relation, wanted.role);
    end loop;
    for wanted in
        select w.role,
               w.relation,
               w.rights
          from (values
                   ('waymark_application', 'model_version', 'select, insert, delete'),
                   ('waymark_application', 'model_version', 'update (state, document, revision, saved_by, saved_at, number, published_by, published_at, reason, retired_at)'),
                   ('waymark_application', 'model_version_id_seq', 'usage'),
                   ('waymark_application', 'model_version_revision', 'usage'),
                   ('waymark_application', 'outcome', 'insert, delete'),
                   ('waymark_application', 'outcome', (
                       select format('select (%s)', string_agg(a.attname, ', ' order by a.attname))
                         from pg_attribute a
                        where a.attrelid = to_regclass('outcome')
                          and a.attname in ('id', 'decided_at', 'seed', 'draws', 'version', 'packed_answers', 'synthetic'))),
                   ('waymark_application', 'outcome_id', 'usage'),
                   ('waymark_application', 'outcome_count', 'select'),
                   ('waymark_application', 'assessment', 'select, insert, delete'),
                   ('waymark_application', 'assessment', 'update (answers, changed_at, finished_at, outcome_id)'),
                   ('waymark_application', 'explanation', 'select, insert, update (found_by, findings)'),
                   ('waymark_application', 'account', 'select, insert'),
                   -- as far as the columns are there: a migration to an earlier schema ends here, too
                   ('waymark_application', 'account', (
                       select format('update (%s)', string_agg(a.attname, ', ' order by a.attname))
                         from pg_attribute a
                        where a.attrelid = to_regclass('account')
                          and a.attname in ('active', 'must_change_password', 'generation'))),
                   ('waymark_application', 'account_role', 'select, insert, delete'),
                   ('waymark_application', 'credential', 'select, insert, update (hash, changed_at)'),
                   ('waymark_application', 'sign_in_attempt', 'select, insert, update, delete'),
                   ('waymark_application', 'known_device', 'select, insert, update (used_at)'),
                   ('waymark_application', 'unsaved_weights', 'select, insert, update, delete'),
                   ('waymark_application', 'audit_event', 'select, insert'),
                   ('waymark_application', 'store_check', 'select, insert, update'),
                   ('waymark_application', 'audit_event_number_seq', 'usage'),
                   ('waymark_reader', 'outcomes_by_week', 'select'),
                   ('waymark_reader', 'numbered_version', 'select')) as w (role, relation, rights)
         where to_regrole(w.role) is not null
           and to_regclass(w.relation) is not null
    loop
        execute format(
            'grant %s on %s %I to %I',
            wanted.rights,
            case (select c.relkind from pg_class c where c.oid = wanted.relation::regclass) when 'S' then 'sequence' else 'table' end,
            wanted.relation,
            wanted.role);
    end loop;
end
$$;

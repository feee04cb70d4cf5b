-- What an act changed, place by place: [{"what": ["Pay level"], "field": "base-weight", "where": "criteria.pay.base-weight",
-- "before": 0.14, "after": 0.2}]. Events of earlier programs keep their texts in before and after, as they were written.
alter table audit_event
    add column changes jsonb not null default '[]',
    alter column before set default '',
    alter column after  set default '',
    add constraint audit_event_changes_are_a_list
        check (jsonb_typeof(changes) = 'array');

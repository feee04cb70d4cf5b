insert into audit_event (at, by, action, subject, changes, reason)
values ('2026-11-25T11:00Z', 'ada', 'DRAFT_SAVED', 'draft of version 3', '[{"what": ["Speed"], "field": "base-weight", "where": "criteria.speed.base-weight", "before": 3, "after": 5}]', '');

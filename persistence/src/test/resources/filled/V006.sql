insert into audit_event (at, by, action, subject, before, after, reason)
values ('2026-11-22T12:00Z', 'system', 'MODEL_INSTALLED', 'version 1', '', 'published', 'the first'),
       ('2026-11-23T12:00Z', 'ada', 'VERSION_PUBLISHED', 'version 2', '', '', 'the same again');

-- A version that was retired, the one that replaced it, and a draft.
insert into model_version (state, document, revision, saved_by, saved_at, number, published_by, published_at, reason, retired_at)
values ('retired', ${bicycles}, nextval('model_version_revision'), 'system', '2026-11-22T12:00Z', 1, 'system', '2026-11-22T12:00Z', 'the first', '2026-11-23T12:00Z');
insert into model_version (state, document, based_on, revision, saved_by, saved_at, number, published_by, published_at, reason)
values ('published', ${bicycles}, 1, nextval('model_version_revision'), 'ada', '2026-11-23T12:00Z', 2, 'ada', '2026-11-23T12:00Z', 'the same again');
insert into model_version (state, document, based_on, revision, saved_by, saved_at)
values ('draft', ${bicycles}, 2, nextval('model_version_revision'), 'ada', '2026-11-24T12:00Z');

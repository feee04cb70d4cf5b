-- A finished assessment, and a copy of it that is still open.
insert into outcome (id, version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at)
values (nextval('outcome_id'), 1, 20261122, 2000, '1', 'recommended', 'city', '{"city": 0.7, "road": 0.3}', 0.1, 61000, '\x00010004', '2026-11-25T12:00Z');
insert into assessment (token_hash, version, locale, answers, started_at, changed_at, finished_at, outcome_id, family)
select sha256('CCCCCCCCCCCCCCCCCCCCCC'), o.version, 'en', '{"use": {"chosen": "sport"}}', '2026-11-25T11:50Z', '2026-11-25T11:59Z', o.decided_at, o.id, '0b5e8f3e-2a4c-4f7b-9d52-6d1f6a1c7e11'
  from outcome o
 where o.packed_answers = '\x00010004';
insert into assessment (token_hash, version, locale, answers, started_at, changed_at, family, is_copy)
values (sha256('DDDDDDDDDDDDDDDDDDDDDD'), 1, 'en', '{"use": {"chosen": "sport"}}', '2026-11-25T12:10Z', '2026-11-25T12:10Z', '0b5e8f3e-2a4c-4f7b-9d52-6d1f6a1c7e11', true);

-- Two made-up people: one finished, one who left in the middle.
insert into outcome (id, version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at, synthetic)
values (nextval('outcome_id'), 1, 20261122, 64, '1', 'recommended', 'city', '{"city": 0.7, "road": 0.3}', 0.1, 61000, '\x00010005', '2026-11-25T12:00Z', true);
insert into assessment (token_hash, version, locale, answers, started_at, changed_at, finished_at, outcome_id, synthetic)
select sha256('EEEEEEEEEEEEEEEEEEEEEE'), o.version, 'en', '{"use": {"chosen": "sport"}}', '2026-11-25T11:50Z', '2026-11-25T11:59Z', o.decided_at, o.id, true
  from outcome o
 where o.packed_answers = '\x00010005';
insert into assessment (token_hash, version, locale, answers, started_at, changed_at, synthetic)
values (sha256('FFFFFFFFFFFFFFFFFFFFFF'), 1, 'en', '{"use": {"chosen": "sport"}}', '2026-11-25T12:10Z', '2026-11-25T12:10Z', true);

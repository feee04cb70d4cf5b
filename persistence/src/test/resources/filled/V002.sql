-- Outcomes under both versions, of each kind, in three months and before any partition.
insert into outcome (id, version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at)
values (nextval('outcome_id'), 1, 20261122, 2000, '1', 'recommended', 'city', '{"city": 0.75, "road": 0.25}', 0.125, 301000, '\x00010000', '2026-11-22T13:00Z'),
       (nextval('outcome_id'), 1, 20261122, 2000, '1', 'recommended', 'city', '{"city": 0.8, "road": 0.2}', 0.15, 201000, '\x00010001', '2026-11-22T14:00Z'),
       (nextval('outcome_id'), 2, 20261122, 2000, '1', 'too_close', null, '{"city": 0.5, "road": 0.5}', 0, 401000, '\x00010002', '2026-12-31T23:59:59.999Z'),
       (nextval('outcome_id'), 2, 20261122, 2000, '1', 'none_fits', null, '{"city": 0, "road": 0}', 0, 1000, '\x00010003', '2027-01-01T00:00Z'),
       (nextval('outcome_id'), 1, 20261122, 2000, '1', 'recommended', 'road', '{"road": 1}', 0.5, 1000, '\xffff', '2001-01-01T00:00Z');

-- One more outcome, which is counted as it comes; those before were counted by the migration.
insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at)
values (2, 20261122, 2000, '1', 'recommended', 'cargo', '{"cargo": 1}', 0.5, 1000, '\x0001', '2026-11-24T00:00Z');

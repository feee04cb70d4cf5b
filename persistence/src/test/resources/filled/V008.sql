-- new with this schema are only roles and views: one more outcome, which the views must follow
insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at)
values (1, 8, 1000, '1', 'too_close', null, '{}', 0.01, 60000, '\x01', '2026-11-23T12:00:00Z');

insert into unsaved_weights (name, based_on, revision, before, shares, meant, at)
values ('ada', 2, 1, '{"price": 0.5, "comfort": 0.5}', '{"price": 0.25, "comfort": 0.75}', '["price"]', '2026-11-23T12:00Z');

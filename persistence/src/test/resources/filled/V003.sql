-- An assessment on its way, with an answer of each kind, and one that is finished, both under the retired version.
insert into assessment (token_hash, version, locale, answers, started_at, changed_at)
values (sha256('AAAAAAAAAAAAAAAAAAAAAA'), 1, 'de',
        '{"use": {"chosen": "commute"}, "budget": {"amount": 900}, "extras": {"chosenAll": ["basket", "motor"]}, "children": {"agreed": true}, "speed-matters": {"matters": 4}, "load-matters": {"skipped": true}}',
        '2026-11-22T12:00Z', '2026-11-22T12:10Z');
insert into assessment (token_hash, version, locale, answers, started_at, changed_at, finished_at, outcome_id)
select sha256('BBBBBBBBBBBBBBBBBBBBBB'), o.version, 'en', '{"use": {"chosen": "sport"}}', '2026-11-22T12:50Z', '2026-11-22T12:59Z', o.decided_at, o.id
  from outcome o
 where o.packed_answers = '\x00010000';

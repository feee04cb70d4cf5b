insert into sign_in_attempt (name, source, failures, last_failed_at)
values ('ada', 'address:192.0.2.7', 2, '2026-11-25T11:00Z');
insert into known_device (name, token_hash, used_at)
values ('ada', sha256('a token'), '2026-11-25T11:00Z');

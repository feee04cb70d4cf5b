-- An administrator, an analyst who may no longer sign in, and traces of guessing. The password is "correct horse battery".
insert into account (name, active, created_at)
values ('ada', true, '2026-11-22T12:00Z'),
       ('bob', false, '2026-11-22T12:00Z');
insert into account_role (name, role)
values ('ada', 'administrator'),
       ('ada', 'analyst'),
       ('bob', 'analyst');
insert into credential (name, hash, changed_at)
values ('ada', '$argon2id$v=19$m=19456,t=2,p=1$atTovdvvyl5k0nXKzG8OqQ$4P49jzPPSnuSkFwAtPLc+bkkVNSLz77J45JykTLvclk', '2026-11-22T12:00Z'),
       ('bob', '$argon2id$v=19$m=19456,t=2,p=1$atTovdvvyl5k0nXKzG8OqQ$4P49jzPPSnuSkFwAtPLc+bkkVNSLz77J45JykTLvclk', '2026-11-22T12:00Z');
insert into sign_in_attempt (name, failures, last_failed_at, next_at)
values ('ada', 3, '2026-11-22T12:00Z', '2026-11-22T12:00Z');

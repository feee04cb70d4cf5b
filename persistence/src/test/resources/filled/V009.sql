-- An account whose password was set by somebody else and not changed since.
insert into account (name, active, created_at, generation, must_change_password)
values ('cleo', true, '2026-11-22T12:00Z', 3, true);
insert into account_role (name, role)
values ('cleo', 'analyst');
insert into credential (name, hash, changed_at)
values ('cleo', '$argon2id$v=19$m=19456,t=2,p=1$atTovdvvyl5k0nXKzG8OqQ$4P49jzPPSnuSkFwAtPLc+bkkVNSLz77J45JykTLvclk', '2026-11-24T12:00Z');

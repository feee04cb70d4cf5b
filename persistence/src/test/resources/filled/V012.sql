insert into store_check (is_the_only_row, checked_at) values (true, '2026-11-26T12:00Z');

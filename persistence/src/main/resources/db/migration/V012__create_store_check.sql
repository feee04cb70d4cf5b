-- When a server last showed that it can store: whoever asks it whether it is ready makes it write this row.
create table store_check (
    is_the_only_row boolean     not null,
    checked_at      timestamptz not null,

    constraint store_check_has_one_row
        primary key (is_the_only_row),
    constraint store_check_row_is_the_only_one
        check (is_the_only_row)
);

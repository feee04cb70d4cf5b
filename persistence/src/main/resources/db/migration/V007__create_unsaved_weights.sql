-- Weights that an administrator changed and has not saved, so that the end of a session loses nothing.
create table unsaved_weights (
    name     text        not null,
    based_on integer     not null,
    revision bigint      not null,
    before   jsonb       not null,
    shares   jsonb       not null,
    meant    jsonb       not null,
    at       timestamptz not null,

    constraint unsaved_weights_are_kept_once_a_person
        primary key (name),
    constraint unsaved_weights_belong_to_an_account
        foreign key (name) references account (name)
);

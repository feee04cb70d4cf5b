-- What was found for the explanation of a finished assessment, kept because finding it takes long. It is no truth of its own:
-- whatever is missing here, or was found by another version, is found again when somebody looks.
create table explanation (
    token_hash bytea not null,
    found_by   text  not null,
    findings   jsonb not null,

    constraint explanation_is_the_only_one_of_its_assessment
        primary key (token_hash),
    constraint explanation_goes_with_its_assessment
        foreign key (token_hash) references assessment on delete cascade,
    constraint explanation_findings_are_an_object
        check (jsonb_typeof(findings) = 'object')
);

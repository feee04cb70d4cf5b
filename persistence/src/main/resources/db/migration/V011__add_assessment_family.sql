-- A copy belongs to its original, and both to copies of the copy: whoever has one of them may delete them all. Which ones
-- were copied from which before this step, nobody wrote down: each of those stands alone.
alter table assessment
    add column family  uuid    not null default gen_random_uuid(),
    add column is_copy boolean not null default false;

create index assessment_by_family on assessment (family);

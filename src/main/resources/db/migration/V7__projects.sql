-- Plain SQL that H2 and PostgreSQL both understand.

-- Projects whose questionnaire is being answered. Their Ecoscore is worked out again each time, under the live rules.
create table projects (
    id uuid primary key,
    name varchar(200) not null,
    kind varchar(20) not null,
    -- what alternatives of one project have in common; empty when it stands alone
    family varchar(200) not null,
    -- which of them this is; empty when nobody said
    variant varchar(200) not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- JSON: what is answered, what was typed and could not be read, the files that answers came from
    answers varchar not null
);

create index projects_by_change on projects (changed_at, id);
create index projects_by_family on projects (family);

-- States of the answers that somebody wanted to keep, under the name they gave. Never changed.
create table project_versions (
    project uuid not null,
    -- from 1 in each project
    number integer not null,
    name varchar(200) not null,
    kept_at timestamp with time zone not null,
    answers varchar not null,
    primary key (project, number)
);

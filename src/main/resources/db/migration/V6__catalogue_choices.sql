-- Plain SQL that H2 and PostgreSQL both understand.

-- What requesters chose in the catalogue: counts by month, never who chose nor on which day.
create table catalogue_choices (
    item varchar(100) not null,
    alternative varchar(20) not null,
    -- as the inventory imported last names it, empty when nobody said
    entity varchar(200) not null,
    -- first day of the month
    chosen_in date not null,
    choices bigint not null,
    primary key (item, alternative, entity, chosen_in)
);

create index catalogue_choices_by_month on catalogue_choices (chosen_in);

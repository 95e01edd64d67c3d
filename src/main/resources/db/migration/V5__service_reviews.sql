-- Plain SQL that H2 and PostgreSQL both understand.

-- Registers of services as they were received and reviewed. A later one takes the place of an earlier; both stay, so that what
-- was advised when a decision was made can be shown.
create table service_registers (
    id uuid primary key,
    file_name varchar(200) not null,
    document uuid not null,
    received_at timestamp with time zone not null,
    as_of date not null,
    rule_set varchar(80) not null,
    reference_data varchar(80) not null,
    services integer not null,
    rejected integer not null
);

create index service_registers_by_time on service_registers (received_at desc);

-- The advice of each service, whole, as JSON in both languages. seq counts from 1 in the order of the lines.
create table service_reviews (
    register uuid not null,
    seq integer not null,
    service_id varchar(200) not null,
    name varchar(200) not null,
    entity varchar(200) not null,
    advice varchar(20) not null,
    json_fr varchar not null,
    json_en varchar not null,
    primary key (register, seq)
);

create index service_reviews_by_id on service_reviews (service_id);
create index service_reviews_by_advice on service_reviews (register, advice, seq);

-- What people decided. Rows are only ever added; the latest of a service is the one that holds.
create table service_decisions (
    id uuid primary key,
    service_id varchar(200) not null,
    -- the advice that it was made on
    register uuid not null,
    seq integer not null,
    advice varchar(20) not null,
    decision varchar(20) not null,
    motive varchar(1000) not null,
    author varchar(200) not null,
    decided_at timestamp with time zone not null
);

create index service_decisions_by_service on service_decisions (service_id, decided_at);

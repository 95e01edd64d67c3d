-- Plain SQL that H2 and PostgreSQL both understand.

-- What people decided about assets. Rows are only ever added; the latest of an asset is the one that holds.
create table asset_decisions (
    id uuid primary key,
    asset_id varchar(200) not null,
    -- the advice that it was made on
    inventory uuid not null,
    seq integer not null,
    advice varchar(20) not null,
    decision varchar(20) not null,
    motive varchar(1000) not null,
    -- a name, a role or a committee, in their own words
    author varchar(200) not null,
    decided_at timestamp with time zone not null
);

create index asset_decisions_by_asset on asset_decisions (asset_id, decided_at);
create index asset_decisions_by_time on asset_decisions (decided_at);

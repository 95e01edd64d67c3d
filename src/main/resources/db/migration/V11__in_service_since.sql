-- Plain SQL that H2 and PostgreSQL both understand.

-- When an inventory became the fleet: on arrival, or later for one that came on trial or was taken back before.
alter table inventories add column in_service_at timestamp with time zone;
update inventories set in_service_at = created_at;

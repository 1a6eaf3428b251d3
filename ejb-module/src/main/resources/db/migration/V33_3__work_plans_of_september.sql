-- What September grants as new is planned like what a round approves; so a plan comes from one of the two.
alter table workplan add column year integer;
update workplan set year = (select year from pilotround where id = roundid);
alter table workplan alter column year set not null;
alter table workplan alter column roundid drop not null;
alter table workplan add column packageid bigint references adjustmentpackage;
alter table workplan add constraint workplan_source check ((roundid is null) <> (packageid is null));
alter table workplan add constraint workplan_package_unique unique (packageid, departmentid, certificateid);

-- Putting a late line off does not make it less late: the day it was first planned for stays.
alter table workplanline add column firstplannedon date;

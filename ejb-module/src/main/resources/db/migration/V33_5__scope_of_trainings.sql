-- R-14.2 asks whose training it was, R-14.5 for which levels and until when; what older records do not say stays open.
alter table trainingrecord add column organizationid bigint references evaluationorganization;
alter table trainingrecord add column levels varchar(60) not null default '';
alter table trainingrecord add column validuntil date;
alter table trainingrecord add constraint trainingrecord_valid check (validuntil is null or validuntil >= trainedon);
create index trainingrecord_organization on trainingrecord (organizationid);

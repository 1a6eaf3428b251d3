-- The door for the exam plans: they say when the last exam under an agreement really is.
alter table agreement add column knownlastexamdate date;
create index agreement_filed on agreement (status, id) where status = 'FILED';

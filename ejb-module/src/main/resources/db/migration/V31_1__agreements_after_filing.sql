-- The exam plans are asked for the days of exams when they are needed: a day that is kept here grows old.
alter table agreement drop column knownlastexamdate;

-- What ends a reminder of a filed agreement: the settlement is recorded, or no other agreement shall follow.
alter table agreement add column settledon date;
alter table agreement add column renewalwaived boolean not null default false;

-- An entry of the ledger that was made by mistake stays, but does not count.
alter table agreementcopy add column struck boolean not null default false;

-- A return without comments is answered as a whole.
alter table agreementdecision add column answer text;

insert into parameter (parameterkey, setting, validfrom, clause) values
    ('AGREEMENT_SIGNING_REMINDER_DAYS', '30', date '2022-09-01', '附件1·二·2');

-- From which working day before its last day a task stands in the morning's digest.
insert into parameter (parameterkey, setting, validfrom, clause) values
    ('DIGEST_DUE_WORKING_DAYS', '3', date '2022-09-01', '附件1');

-- What is new is what was opened since the last digest that arrived.
create index mail_digest_sent on mail (accountid, createdat desc) where digestday is not null and state = 'SENT';

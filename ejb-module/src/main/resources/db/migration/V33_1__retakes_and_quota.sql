insert into parameter (parameterkey, setting, validfrom, clause) values
    ('RETAKES_TAKE_QUOTA', 'YES', date '2022-09-01', '附件1·六·1');

-- A way station: rows of 《学生信息表》 between the workbook and the tables, by job. Not logged, for after a crash the job
-- is repeated from its workbook; and sealed like everything else (ADR 0028).
create unlogged table rosterrow (
    jobid bigint not null,
    rownumber integer not null,
    studentnumber varchar(20) not null,
    name varchar(100) not null,
    documenttype varchar(30) not null,
    idnumber text,
    idindex char(43) not null,
    phone text,
    classid bigint not null,
    primary key (jobid, rownumber)
);

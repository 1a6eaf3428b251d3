-- Rows of 《学生信息表》 go straight into the tables (ADR 0038).
drop table rosterrow;

-- Most students have no account: nothing to find, and nothing to write for each of them.
drop index student_account;
create index student_account on student (accountid) where accountid is not null;

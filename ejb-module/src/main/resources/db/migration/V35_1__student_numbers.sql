-- One form for every student number, so that one student is never two because of a blank, a full-width digit or a case.
-- Numbers that were kept before and cannot be brought to it stay, until somebody mends them.
update student s set studentnumber = upper(normalize(s.studentnumber, NFKC))
    where upper(normalize(s.studentnumber, NFKC)) ~ '^[0-9A-Z-]{4,20}$'
      and s.studentnumber <> upper(normalize(s.studentnumber, NFKC))
      and not exists (select 1 from student o where o.id <> s.id
          and upper(normalize(o.studentnumber, NFKC)) = upper(normalize(s.studentnumber, NFKC)));
alter table student add constraint student_number_form check (studentnumber ~ '^[0-9A-Z-]{4,20}$') not valid;

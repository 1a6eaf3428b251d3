-- Exams of a plan stand as they were entered; which number the database gave them first says nothing.
alter table plannedexam add column position integer not null default 0;
update plannedexam x
set position = y.place
from (select id, row_number() over (partition by plan_id order by id) - 1 as place from plannedexam) y
where y.id = x.id;

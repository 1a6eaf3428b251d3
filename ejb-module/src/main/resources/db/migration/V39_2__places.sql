-- Where something is shown is kept as what it is and which one; pages may move, and only the web module knows them.
create temporary table page_of_place (page, place) on commit drop as values
    ('/pilot/adjustment/detail.xhtml', 'ADJUSTMENT'),
    ('/pilot/adjustment/list.xhtml', 'ADJUSTMENTS'),
    ('/pilot/adjustment/package.xhtml', 'ADJUSTMENT_PACKAGE'),
    ('/agreement/detail.xhtml', 'AGREEMENT'),
    ('/agreement/list.xhtml', 'AGREEMENTS'),
    ('/training/hours/list.xhtml', 'COURSE_HOURS'),
    ('/examplan/detail.xhtml', 'EXAM_PLAN'),
    ('/examplan/edit.xhtml', 'EXAM_PLAN_DRAFT'),
    ('/examplan/open.xhtml', 'EXAM_PLAN_TO_OPEN'),
    ('/examplan/list.xhtml', 'EXAM_PLANS'),
    ('/examplan/overview.xhtml', 'EXAM_PLANS_OF_YEAR'),
    ('/registration/exam.xhtml', 'EXAM_REGISTRATION'),
    ('/registration/list.xhtml', 'EXAM_REGISTRATIONS'),
    ('/site/detail.xhtml', 'EXAM_SITE'),
    ('/site/list.xhtml', 'EXAM_SITES'),
    ('/training/integration/detail.xhtml', 'INTEGRATION_REPORT'),
    ('/training/integration/list.xhtml', 'INTEGRATION_REPORTS'),
    ('/photo/list.xhtml', 'PHOTOS'),
    ('/pilot/declaration/detail.xhtml', 'PILOT_DECLARATION'),
    ('/pilot/round/detail.xhtml', 'PILOT_ROUND'),
    ('/pilot/round/list.xhtml', 'PILOT_ROUNDS'),
    ('/increase/detail.xhtml', 'QUOTA_INCREASE'),
    ('/roster/take.xhtml', 'ROSTER_CHECK'),
    ('/training/notice/detail.xhtml', 'TRAINING_NOTICE'),
    ('/work/detail.xhtml', 'WORK'),
    ('/pilot/plan/detail.xhtml', 'WORK_PLAN'),
    ('/pilot/plan/list.xhtml', 'WORK_PLANS');

alter table task rename column page to place;
alter table notice rename column page to place;
alter table workjob rename column page to place;

update task set place = p.place || coalesce('?' || nullif(split_part(task.place, '?', 2), ''), '')
    from page_of_place p where p.page = split_part(task.place, '?', 1);
update notice set place = p.place || coalesce('?' || nullif(split_part(notice.place, '?', 2), ''), '')
    from page_of_place p where p.page = split_part(notice.place, '?', 1);
update workjob set place = p.place || coalesce('?' || nullif(split_part(workjob.place, '?', 2), ''), '')
    from page_of_place p where p.page = split_part(workjob.place, '?', 1);

-- An entry says already which record it comes from.
alter table quotaentry drop column page;

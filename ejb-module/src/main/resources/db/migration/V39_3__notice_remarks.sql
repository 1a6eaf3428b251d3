-- What somebody wrote as reason or opinion stands apart from what a notice says, because mails carry only the latter.
alter table notice add column remark text;

create function pg_temp.unescaped(line text) returns text language sql as
    $$ select replace(replace(replace(line, '\\', chr(1)), '\n', chr(10)), chr(1), '\') $$;

update notice set
    remark = pg_temp.unescaped(split_part(arguments, chr(10), 2)),
    arguments = split_part(arguments, chr(10), 1) || chr(10)
where kind in ('AgreementNotice.RETURNED', 'AgreementNotice.PAPERS_RETURNED', 'AgreementNotice.VOIDED',
    'PlanNotice.PLAN_RETURNED', 'PlanNotice.INCREASE_RETURNED', 'PilotNotice.DECLARATION_RETURNED',
    'SiteNotice.SITE_RETURNED', 'SiteNotice.SITE_REJECTED',
    'TrainingMessage.NOTICE_WITHDRAWN', 'TrainingMessage.REPORT_RETURNED');

update notice set remark = pg_temp.unescaped(split_part(arguments, chr(10), 1)), arguments = ''
where kind = 'PilotNotice.ADJUSTMENT_RETURNED';

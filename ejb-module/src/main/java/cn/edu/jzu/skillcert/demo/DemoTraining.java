package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseKind;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.model.TrainingNotice;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import cn.edu.jzu.skillcert.training.model.TrainingReply;
import cn.edu.jzu.skillcert.training.persistence.CourseHoursRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingNoticeRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingReplyRepository;
import cn.edu.jzu.skillcert.training.service.TrainingNews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Training notices with every kind of reply, records with and without scope, reports in every state, course hours. */
@Dependent
public class DemoTraining implements DemoContribution {

    @Inject
    private TrainingNoticeRepository notices;

    @Inject
    private TrainingReplyRepository replies;

    @Inject
    private TrainingRecordRepository records;

    @Inject
    private CourseHoursRepository hours;

    @Inject
    private ClassRepository classes;

    @Inject
    private StaffRepository staff;

    @Inject
    private DemoCast cast;

    @Inject
    private TrainingNews news;

    @Inject
    private Clock clock;

    private LocalDate today;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        today = LocalDate.now(clock);
        TrainingNotice past = issue("Web前端开发师资培训班", "中原数字技能评价中心", "X-WEB", -40, -36, -50, -62);
        answered(past, "XXGC", "xxgc.chen", -56, "201701", "201703", "201705");
        declined(past, "JJGL", "jjgl.xie", -55, "本学期没有与该证书对应的专业课程");
        TrainingNotice overdue = issue("智能财税师资研修班", "华智财税教育科技有限公司", "X-ZNCS", 12, 16, -4, -20);
        answered(overdue, "KJJR", "kjjr.cao", -9, "202002", "202003");
        waiting(overdue, "JJGL");
        TrainingNotice open = issue("1+X证书考评员研修班（省级）", "省推进办", null, 25, 27, 8, -3);
        waiting(open, "XXGC");
        waiting(open, "JDGC");
        waiting(open, "KJJR");
        DemoTable.of("training-records.csv").forEach(this::record);
        DemoTable.of("course-hours.csv").forEach(this::teach);
        recordOf(past, "201703");
    }

    private TrainingNotice issue(
            String title, String organizer, String certificate, int from, int to, int replyDue, int issued) {
        NoticeFacts facts = new NoticeFacts(
                title,
                null,
                organizer,
                certificate == null ? null : cast.certificate(certificate),
                today.plusDays(from),
                today.plusDays(to),
                "郑州",
                null,
                today.plusDays(replyDue));
        return notices.add(
                new TrainingNotice(facts, null, cast.actor("jwc.wang"), moment(issued)), DemoData.DEMO.scope());
    }

    private TrainingReply waiting(TrainingNotice notice, String department) {
        TrainingReply reply =
                replies.add(new TrainingReply(notice, cast.department(department)), DemoData.DEMO.scope());
        news.of(reply);
        return reply;
    }

    private void answered(TrainingNotice notice, String department, String user, int day, String... numbers) {
        TrainingReply reply = waiting(notice, department);
        reply.name(
                Arrays.stream(numbers).map(number -> person(number).getId()).toList(), cast.actor(user), moment(day));
        replies.versionAfterChange(reply);
        news.of(reply);
    }

    private void declined(TrainingNotice notice, String department, String user, int day, String reason) {
        TrainingReply reply = waiting(notice, department);
        reply.decline(reason, cast.actor(user), moment(day));
        replies.versionAfterChange(reply);
        news.of(reply);
    }

    private void recordOf(TrainingNotice notice, String number) {
        NoticeFacts facts = notice.facts();
        Staff person = person(number);
        records.add(
                new TrainingRecord(
                        person.getId(),
                        person.getDepartmentId(),
                        notice.getId(),
                        new TrainingFacts(
                                facts.title(),
                                facts.organizer(),
                                cast.organization("ZYSZ"),
                                facts.certificateId(),
                                EnumSet.of(SkillLevel.ELEMENTARY, SkillLevel.INTERMEDIATE),
                                facts.lastDay(),
                                facts.lastDay().plusYears(3),
                                40,
                                "ZYSZ-" + facts.lastDay().getYear() + "-0117")),
                DemoData.DEMO.scope());
        replies.ofNotice(notice.getId(), DemoData.DEMO.scope()).forEach(news::of);
    }

    private void record(Map<String, String> row) {
        Staff person = person(row.get("number"));
        String certificate = row.get("certificate");
        String proof = row.get("proof");
        String organization = row.get("organization");
        String validDays = row.get("validDays");
        LocalDate trainedOn = today.minusDays(Long.parseLong(row.get("daysAgo")));
        records.add(
                new TrainingRecord(
                        person.getId(),
                        person.getDepartmentId(),
                        null,
                        new TrainingFacts(
                                row.get("course"),
                                row.get("organizer"),
                                organization.isEmpty() ? null : cast.organization(organization),
                                certificate.isEmpty() ? null : cast.certificate(certificate),
                                levels(row.get("levels")),
                                trainedOn,
                                validDays.isEmpty() ? null : trainedOn.plusDays(Long.parseLong(validDays)),
                                Integer.valueOf(row.get("hours")),
                                proof.isEmpty() ? null : proof)),
                DemoData.DEMO.scope());
    }

    private static Set<SkillLevel> levels(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(SkillLevel::valueOf)
                .collect(Collectors.toSet());
    }

    private void teach(Map<String, String> row) {
        SchoolClass one = classes.list(
                        Condition.all().and("e.code = :code", "code", row.get("class")), DemoData.DEMO.scope())
                .get(0);
        int taught = Integer.parseInt(row.get("taught"));
        hours.add(
                new CourseHours(
                        one.facts().departmentId(),
                        one.getId(),
                        cast.certificate(row.get("certificate")),
                        new CourseFacts(
                                row.get("course"),
                                CourseKind.valueOf(row.get("kind")),
                                null,
                                Integer.parseInt(row.get("planned")),
                                taught,
                                taught == 0 ? null : today.minusDays(3),
                                row.get("reason").isEmpty() ? null : row.get("reason"))),
                DemoData.DEMO.scope());
    }

    private Staff person(String number) {
        return staff.list(Condition.all().and("e.staffNumber = :number", "number", number), DemoData.DEMO.scope())
                .get(0);
    }

    private Instant moment(int days) {
        return new DemoDiary(today.plusDays(days), clock.getZone()).after(0);
    }
}

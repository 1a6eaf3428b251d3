package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is being typed: the plan with everything still changeable. */
public class ExamPlanForm implements Serializable {

    private boolean zeroReport;
    private final List<ExamLine> exams = new ArrayList<>();

    static ExamPlanForm of(PlanContent content, List<StaffOption> staff) {
        ExamPlanForm form = new ExamPlanForm();
        form.zeroReport = content.zeroReport();
        content.exams().forEach(terms -> form.exams.add(ExamLine.of(terms, staff)));
        return form;
    }

    /** A plan that says there is no exam sends none, whatever is still typed below. */
    PlanContent content() {
        return new PlanContent(
                zeroReport,
                zeroReport ? List.of() : exams.stream().map(ExamLine::terms).toList());
    }

    public boolean isZeroReport() {
        return zeroReport;
    }

    public void setZeroReport(boolean zeroReport) {
        this.zeroReport = zeroReport;
    }

    public List<ExamLine> getExams() {
        return exams;
    }

    /** So many of one class. */
    public static class ClassLine implements Serializable {
        private Long classId;
        private Integer heads;

        public Long getClassId() {
            return classId;
        }

        public void setClassId(Long classId) {
            this.classId = classId;
        }

        public Integer getHeads() {
            return heads;
        }

        public void setHeads(Integer heads) {
            this.heads = heads;
        }
    }

    /** One exam. */
    public static class ExamLine implements Serializable {
        private Long id;
        private Long certificateId;
        private SkillLevel level;
        private StaffOption responsible;
        private Integer heads;
        private LocalDate theoryOn;
        private String theoryNotApplicable;
        private LocalDate practicalOn;
        private String practicalNotApplicable;
        private String place;
        private String conditions;
        private final List<ClassLine> classes = new ArrayList<>();

        static ExamLine empty() {
            ExamLine line = new ExamLine();
            line.classes.add(new ClassLine());
            return line;
        }

        static ExamLine of(PlannedExamTerms terms, List<StaffOption> staff) {
            ExamLine line = new ExamLine();
            line.id = terms.id();
            line.certificateId = terms.certificateId();
            line.level = terms.level();
            line.responsible = staff.stream()
                    .filter(one -> Objects.equals(one.id(), terms.responsibleId()))
                    .findFirst()
                    .orElse(null);
            line.heads = terms.heads();
            line.theoryOn = terms.theory().on();
            line.theoryNotApplicable = terms.theory().notApplicable();
            line.practicalOn = terms.practical().on();
            line.practicalNotApplicable = terms.practical().notApplicable();
            line.place = terms.place();
            line.conditions = terms.conditions();
            terms.classes().forEach(heads -> {
                ClassLine one = new ClassLine();
                one.classId = heads.classId();
                one.heads = heads.heads();
                line.classes.add(one);
            });
            return line;
        }

        PlannedExamTerms terms() {
            return new PlannedExamTerms(
                    id,
                    certificateId,
                    level,
                    responsible == null ? null : responsible.id(),
                    heads,
                    new ComponentDate(theoryOn, typed(theoryNotApplicable)),
                    new ComponentDate(practicalOn, typed(practicalNotApplicable)),
                    typed(place),
                    typed(conditions),
                    classes.stream()
                            .filter(line -> line.classId != null || line.heads != null)
                            .map(line -> new ClassHeads(line.classId, line.heads))
                            .toList());
        }

        private static String typed(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        /** Σ of the classes, to be compared with the total while it is typed. */
        public int getClassSum() {
            return classes.stream()
                    .map(ClassLine::getHeads)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        public Long getCertificateId() {
            return certificateId;
        }

        public void setCertificateId(Long certificateId) {
            this.certificateId = certificateId;
        }

        public SkillLevel getLevel() {
            return level;
        }

        public void setLevel(SkillLevel level) {
            this.level = level;
        }

        public StaffOption getResponsible() {
            return responsible;
        }

        public void setResponsible(StaffOption responsible) {
            this.responsible = responsible;
        }

        public Integer getHeads() {
            return heads;
        }

        public void setHeads(Integer heads) {
            this.heads = heads;
        }

        public LocalDate getTheoryOn() {
            return theoryOn;
        }

        public void setTheoryOn(LocalDate theoryOn) {
            this.theoryOn = theoryOn;
        }

        public String getTheoryNotApplicable() {
            return theoryNotApplicable;
        }

        public void setTheoryNotApplicable(String theoryNotApplicable) {
            this.theoryNotApplicable = theoryNotApplicable;
        }

        public LocalDate getPracticalOn() {
            return practicalOn;
        }

        public void setPracticalOn(LocalDate practicalOn) {
            this.practicalOn = practicalOn;
        }

        public String getPracticalNotApplicable() {
            return practicalNotApplicable;
        }

        public void setPracticalNotApplicable(String practicalNotApplicable) {
            this.practicalNotApplicable = practicalNotApplicable;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        public String getConditions() {
            return conditions;
        }

        public void setConditions(String conditions) {
            this.conditions = conditions;
        }

        public List<ClassLine> getClasses() {
            return classes;
        }
    }
}

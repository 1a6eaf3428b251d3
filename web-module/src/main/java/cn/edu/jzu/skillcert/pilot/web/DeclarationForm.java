package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is being typed: the declared lines with everything still changeable. */
public class DeclarationForm implements Serializable {

    private final List<Line> lines = new ArrayList<>();

    static DeclarationForm of(List<DeclaredLine> declared) {
        DeclarationForm form = new DeclarationForm();
        declared.forEach(line -> form.lines.add(new Line(line)));
        if (form.lines.isEmpty()) {
            form.addLine();
        }
        return form;
    }

    void addLine() {
        Line line = new Line();
        line.addClass();
        lines.add(line);
    }

    List<DeclaredLine> lines() {
        return lines.stream().map(Line::declared).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** A level of a certificate. */
    public static class Line implements Serializable {
        private Long certificateId;
        private SkillLevel level;
        private Integer heads;
        private final List<Willing> basis = new ArrayList<>();

        Line() {}

        Line(DeclaredLine line) {
            certificateId = line.certificateId();
            level = line.level();
            heads = line.heads();
            line.basis().forEach(willing -> basis.add(new Willing(willing)));
        }

        void addClass() {
            basis.add(new Willing());
        }

        DeclaredLine declared() {
            return new DeclaredLine(
                    certificateId == null ? 0 : certificateId,
                    level,
                    heads == null ? 0 : heads,
                    basis.stream()
                            .filter(willing -> willing.classId != null || willing.heads != null)
                            .map(Willing::declared)
                            .toList());
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

        public Integer getHeads() {
            return heads;
        }

        public void setHeads(Integer heads) {
            this.heads = heads;
        }

        public List<Willing> getBasis() {
            return basis;
        }
    }

    /** Willing students of a class. */
    public static class Willing implements Serializable {
        private Long classId;
        private Integer heads;

        Willing() {}

        Willing(WillingClass willing) {
            classId = willing.classId();
            heads = willing.heads();
        }

        WillingClass declared() {
            return new WillingClass(classId == null ? 0 : classId, heads == null ? 0 : heads);
        }

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
}

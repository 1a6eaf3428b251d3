package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRoomRow;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationFacts.NamedRoom;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * 由试点院部制定考核实施方案报至教务处，并在信息平台填写考场及监考人员信息: before 排考 the plan is approved, its days are still those of the
 * exam, and the platform has the same rooms with the same invigilators. The text names no last day; the parameter does,
 * and what is later is only pointed out.
 */
public final class PlanFiledBeforeArranging implements Rule<ImplementationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.12", "附件1·六·3(2)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ImplementationFacts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(filed(facts));
        late(facts, findings);
        if (facts.status() == ImplementationStatus.APPROVED) {
            moved(facts, findings);
            findings.addAll(onPlatform(facts));
        }
        return findings;
    }

    private Finding filed(ImplementationFacts facts) {
        if (facts.status() == null) {
            return fail("plan", ImplementationEvidence.NO_PLAN);
        }
        if (facts.status() != ImplementationStatus.APPROVED) {
            return fail("status", ImplementationEvidence.NOT_APPROVED, facts.status());
        }
        if (facts.firstArrangedOn() != null && facts.approvedOn().isAfter(facts.firstArrangedOn())) {
            return fail(
                    "status", ImplementationEvidence.APPROVED_TOO_LATE, facts.approvedOn(), facts.firstArrangedOn());
        }
        return pass(ImplementationEvidence.APPROVED_IN_TIME, facts.approvedOn());
    }

    private void late(ImplementationFacts facts, List<Finding> findings) {
        LocalDate due = facts.dueOn();
        if (due == null) {
            return;
        }
        if (facts.submittedOn() == null) {
            if (facts.today().isAfter(due)) {
                findings.add(hint("plan", ImplementationEvidence.SUBMISSION_OVERDUE, due));
            }
        } else if (facts.submittedOn().isAfter(due)) {
            findings.add(hint("plan", ImplementationEvidence.SUBMITTED_LATE, facts.submittedOn(), due));
        }
    }

    private void moved(ImplementationFacts facts, List<Finding> findings) {
        facts.rooms().stream()
                .filter(room -> !Objects.equals(room.on(), facts.days().of(room.part())))
                .map(room -> fail(
                        "rooms",
                        ImplementationEvidence.DAY_MOVED,
                        room.part(),
                        room.on(),
                        facts.days().has(room.part()) ? facts.days().of(room.part()) : "—"))
                .distinct()
                .forEach(findings::add);
    }

    private List<Finding> onPlatform(ImplementationFacts facts) {
        if (facts.platform().isEmpty()) {
            return List.of(pending("platform", ImplementationEvidence.PLATFORM_NOT_ENTERED));
        }
        List<Finding> differences = new ArrayList<>();
        List<PlatformRoomRow> left = new ArrayList<>(facts.platform());
        Set<String> compared = new HashSet<>();
        for (NamedRoom room : facts.rooms()) {
            if (!compared.add(room.on() + " " + room.name())) {
                continue;
            }
            List<PlatformRoomRow> same =
                    left.stream().filter(row -> isSame(room, row)).toList();
            left.removeAll(same);
            Set<String> planned = invigilators(facts.rooms().stream()
                    .filter(one -> one.name().equals(room.name()) && Objects.equals(one.on(), room.on()))
                    .flatMap(one -> one.invigilators().stream())
                    .toList());
            Set<String> there = invigilators(
                    same.stream().flatMap(row -> row.invigilators().stream()).toList());
            if (same.isEmpty()) {
                differences.add(fail("platform", ImplementationEvidence.ROOM_NOT_ON_PLATFORM, room.on(), room.name()));
            } else if (!planned.equals(there)) {
                differences.add(fail(
                        "platform",
                        ImplementationEvidence.OTHER_INVIGILATORS,
                        room.on(),
                        room.name(),
                        List.copyOf(planned),
                        List.copyOf(there)));
            }
        }
        left.stream()
                .map(row -> fail("platform", ImplementationEvidence.ROOM_NOT_IN_PLAN, row.on(), row.room()))
                .distinct()
                .forEach(differences::add);
        return differences.isEmpty()
                ? List.of(pass(ImplementationEvidence.PLATFORM_SAME, compared.size()))
                : differences;
    }

    private static Set<String> invigilators(List<String> names) {
        return new TreeSet<>(names);
    }

    private static boolean isSame(NamedRoom room, PlatformRoomRow row) {
        return Objects.equals(room.on(), row.on())
                && room.names().stream().map(PlanFiledBeforeArranging::plain).anyMatch(plain(row.room())::equals);
    }

    /** Wide letters and spaces are how somebody typed, not another room. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }
}

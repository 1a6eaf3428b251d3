package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.InputCheck;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what was typed can be kept at all; the rules say the rest. */
final class DeclaredLines {

    private DeclaredLines() {}

    static InputCheck check(List<DeclaredLine> lines, List<CertificateOption> certificates, Set<Long> ownClasses) {
        InputCheck check = new InputCheck();
        Map<Object, Integer> earlier = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            DeclaredLine line = lines.get(i);
            String path = "lines[" + i + "]";
            certificate(check, path, line.certificateId(), line.level(), certificates);
            heads(check, path + ".heads", line.heads());
            Integer first = earlier.putIfAbsent(List.of(line.certificateId(), String.valueOf(line.level())), i + 1);
            check.refuseIf(first != null, path + ".level", PilotError.LINE_TWICE, first == null ? 0 : first);
            Set<Long> named = new HashSet<>();
            for (int j = 0; j < line.basis().size(); j++) {
                WillingClass willing = line.basis().get(j);
                String basis = path + ".basis[" + j + "]";
                check.refuseIf(!ownClasses.contains(willing.classId()), basis + ".classId", PilotError.UNKNOWN_CLASS);
                check.refuseIf(!named.add(willing.classId()), basis + ".classId", PilotError.CLASS_TWICE);
                heads(check, basis + ".heads", willing.heads());
            }
        }
        return check;
    }

    static void certificate(
            InputCheck check, String path, long certificateId, SkillLevel level, List<CertificateOption> certificates) {
        CertificateOption certificate = certificates.stream()
                .filter(option -> option.id() == certificateId && !option.retired())
                .findFirst()
                .orElse(null);
        check.refuseIf(certificate == null, path + ".certificateId", PilotError.UNKNOWN_CERTIFICATE);
        check.refuseIf(
                certificate != null && (level == null || !certificate.levels().contains(level)),
                path + ".level",
                PilotError.UNKNOWN_LEVEL);
    }

    static void heads(InputCheck check, String field, int heads) {
        check.refuseIf(
                heads < 1 || heads > QuotaDecision.MOST_HEADS,
                field,
                PilotError.HEADS_OUT_OF_RANGE,
                QuotaDecision.MOST_HEADS);
    }
}

package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.Violation;
import java.io.Serializable;
import java.util.List;

/** What the rules say of a form that is still being typed; nothing is kept. */
public record DraftCheck(List<Violation> violations, Assessment assessment, List<TermLocation> locations)
        implements Serializable {}

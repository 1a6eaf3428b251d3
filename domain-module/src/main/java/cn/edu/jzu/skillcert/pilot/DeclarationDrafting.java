package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.Reason;

/** The department's side of a declaration (R-2.1b, R-2.1c). */
public interface DeclarationDrafting {

    /** Opens the department's declaration in a round; refused with {@link PilotError#DECLARATION_EXISTS} if it has one. */
    long open(long roundId, long departmentId);

    DeclarationDraft draft(long id);

    /** What the rules would say of these lines; for checking while typing. */
    Assessment check(ReviseDeclaration draft);

    PilotRef revise(ReviseDeclaration command);

    /** Refused while a rule blocks. */
    void submit(PilotRef declaration);

    void withdraw(PilotRef declaration);

    /** 不申报: answers the round with the reason; of a declaration that is drafted or to be mended, or of none. */
    void decline(long roundId, long departmentId, @Reason String reason);
}

package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.DRAFTER;
import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.REVIEWERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementReview;
import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.agreement.ReturnAgreement;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.SubmitAgreement;
import cn.edu.jzu.skillcert.agreement.job.AgreementWatchJob;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one agreement costs the database, however much has happened to it, and the watch over all of them. */
@InPortal
class AgreementCostIT {

    private static final int MOST_FOR_A_DETAIL = 20;

    @Inject
    private AgreementScene scene;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementReview review;

    @Inject
    private AgreementWatchJob job;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @BeforeEach
    void scene() throws Exception {
        scene.set();
    }

    @Test
    void aDetailCostsAFixedNumberOfStatementsHoweverOftenItWasReturned() throws Exception {
        long id = scene.submitted("退回多次");
        List<String> once = costOfDetail(id);
        for (int round = 1; round <= 3; round++) {
            returnWithComment(id);
            submitAgain(id);
        }
        List<String> often = costOfDetail(id);
        assertThat(once).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_FOR_A_DETAIL);
        assertThat(often).hasSameSizeAs(once);
    }

    @Test
    void theDailyWatchReadsTheCapsOnceForAllAgreements() throws Exception {
        for (String number : List.of("COST-1", "COST-2")) {
            long id = scene.approved("日常监测" + number);
            transaction.call(() -> em.createNativeQuery(
                            "update agreement set status = 'FILED', filingnumber = ?, filedon = current_date where id = ?")
                    .setParameter(1, number)
                    .setParameter(2, id)
                    .executeUpdate());
        }
        List<String> sent = Statements.of(() -> {
            job.watch();
            return null;
        });
        assertThat(sent)
                .filteredOn(statement -> statement.toLowerCase().contains("from pricecap"))
                .hasSize(1);
    }

    private List<String> costOfDetail(long id) throws Exception {
        return As.user(DRAFTER).call(() -> Statements.of(() -> scene.detail(id)));
    }

    private void returnWithComment(long id) throws Exception {
        As.user(REVIEWERS.get(ReviewStage.ACADEMIC_AFFAIRS))
                .run(() -> review.returnToDrafter(new ReturnAgreement(
                        scene.refRead(id),
                        ReviewStage.ACADEMIC_AFFAIRS,
                        scene.detail(id).contentHash(),
                        ReturnCategory.WORDING,
                        "请修改",
                        List.of(new CommentDraft(null, null, "请写明")))));
    }

    private void submitAgain(long id) throws Exception {
        As.user(DRAFTER).run(() -> {
            Map<Long, String> answers =
                    scene.openComments(id).stream().collect(Collectors.toMap(comment -> comment, comment -> "已写明"));
            drafting.submit(new SubmitAgreement(scene.ref(id), answers, null, null));
        });
    }
}

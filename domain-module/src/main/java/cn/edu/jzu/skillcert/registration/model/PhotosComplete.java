package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** One photo for each registered person, and none that belongs to nobody. */
public final class PhotosComplete implements Rule<PhotosComplete.Facts> {

    /**
     * @param people who are registered
     * @param withPhoto those of them with a photo that is not refused
     * @param orphans files whose name leads to none of them
     * @param withSeveral people to whom more than one file leads
     */
    public record Facts(int people, int withPhoto, int orphans, int withSeveral) {}

    @Override
    public RuleInfo info() {
        return PhotoIsStandard.INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.people() == 0) {
            findings.add(pending(null, PhotoEvidence.NOBODY_REGISTERED));
        } else if (facts.withPhoto() < facts.people()) {
            findings.add(fail(
                    null,
                    PhotoEvidence.PHOTOS_MISSING,
                    facts.people(),
                    facts.withPhoto(),
                    facts.people() - facts.withPhoto()));
        } else {
            findings.add(pass(PhotoEvidence.ALL_HAVE_PHOTOS, facts.people()));
        }
        if (facts.orphans() > 0) {
            findings.add(fail(null, PhotoEvidence.ORPHAN_PHOTOS, facts.orphans()));
        }
        if (facts.withSeveral() > 0) {
            findings.add(fail(null, PhotoEvidence.SEVERAL_PHOTOS, facts.withSeveral()));
        }
        return findings;
    }
}

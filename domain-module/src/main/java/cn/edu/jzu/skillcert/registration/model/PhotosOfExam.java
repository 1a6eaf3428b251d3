package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import java.util.List;

/** {@link PhotosComplete} of who is registered. A photo without its student is never kept, and nobody has two. */
public final class PhotosOfExam implements Rule<RegistrationFacts> {

    private static final PhotosComplete COMPLETE = new PhotosComplete();

    @Override
    public RuleInfo info() {
        return COMPLETE.info();
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        int withPhoto = (int) facts.rows().stream()
                .filter(row -> row.photo() != PhotoStatus.MISSING)
                .count();
        return COMPLETE.check(new PhotosComplete.Facts(facts.rows().size(), withPhoto, 0, 0));
    }
}

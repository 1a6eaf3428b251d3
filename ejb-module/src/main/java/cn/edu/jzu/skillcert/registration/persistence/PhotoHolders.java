package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Whose photo a file is, in the whole school. */
@Dependent
public class PhotoHolders {

    private static final UnscopedAccess ANYBODY =
            UnscopedAccess.because("R-6.7 refuses one photo for two people, whatever their departments");

    @Inject
    private PhotoRepository photos;

    public List<PhotoHolder> of(Set<String> sha256s) {
        return photos.holders(sha256s, ANYBODY);
    }
}

package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.List;

/** The two halves of. */
public final class PhotoRules {

    public static final Rule<PhotoFacts> ONE = new PhotoIsStandard();

    public static final Rule<PhotosComplete.Facts> GROUP = new PhotosComplete();

    private PhotoRules() {}

    public static List<Rule<?>> all() {
        return List.of(ONE, GROUP);
    }
}

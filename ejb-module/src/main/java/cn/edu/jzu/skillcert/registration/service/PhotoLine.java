package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.model.PhotoAssignment.Assigned;
import cn.edu.jzu.skillcert.registration.model.PhotoClaims.Claim;
import cn.edu.jzu.skillcert.registration.model.PhotoFacts;
import cn.edu.jzu.skillcert.registration.model.PhotoReading;
import cn.edu.jzu.skillcert.registration.model.PhotoRules;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.util.List;

/**
 * What became of one file of the ZIP.
 *
 * @param reading or null if it was not opened
 * @param kept the upright photo in the store, or null
 */
record PhotoLine(Assigned file, PhotoFileStatus status, PhotoReading reading, List<Finding> findings, StoredFile kept) {

    PhotoLine {
        findings = List.copyOf(findings);
    }

    /** Only of what is kept. */
    Claim claim() {
        return new Claim(file.owner(), kept.sha256());
    }

    /** Somebody else has got the very file while this one was opened. */
    PhotoLine refused(List<String> sharedWith, ParameterValues limits) {
        return new PhotoLine(
                file,
                PhotoFileStatus.REFUSED,
                reading,
                PhotoRules.ONE.check(new PhotoFacts(reading, sharedWith, null, limits)),
                null);
    }

    static PhotoLine unopened(Assigned file) {
        return new PhotoLine(file, file.obstacle(), null, List.of(), null);
    }
}

package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.model.PhotoAssignment.Assigned;
import cn.edu.jzu.skillcert.registration.model.PhotoReading;
import cn.edu.jzu.skillcert.regulation.Finding;
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

    static PhotoLine unopened(Assigned file) {
        return new PhotoLine(file, file.obstacle(), null, List.of(), null);
    }
}

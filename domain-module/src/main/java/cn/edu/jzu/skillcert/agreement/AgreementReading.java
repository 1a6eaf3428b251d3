package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Sees agreements within the caller's scope; out of it they do not exist ({@link NotFoundException}). */
public interface AgreementReading {

    PageOf<AgreementRow> list(AgreementFilter filter, PageRequest request);

    AgreementDetail detail(long id);

    /** What differs between two versions of one agreement. */
    Redline redline(long id, int fromVersion, int toVersion);

    /** A file of the agreement, to be read and closed by the caller. */
    FileContent file(long id, long fileId);
}

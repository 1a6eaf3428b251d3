package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** Keeps the list of certificates and their levels. */
public interface CertificateKeeping {

    /** Sort keys: code, name, organization, retired. */
    PageOf<CertificateRow> list(CertificateFilter filter, PageRequest request);

    CertificateRow row(long id);

    /** @return id of the certificate */
    long keep(KeepCertificate command);

    /** It is no longer offered, but still named where it was chosen. */
    void retire(long id, long version);

    void reinstate(long id, long version);

    /** .xlsx of exactly what is filtered; can be imported again. */
    byte[] export(CertificateFilter filter);

    /** Found again by code: added, changed or left as it is. Nothing is written while one row is wrong. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}

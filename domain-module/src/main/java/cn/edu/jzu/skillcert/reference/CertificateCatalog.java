package cn.edu.jzu.skillcert.reference;

import java.util.List;

/** Which certificates there are, for choosing and for naming. Retired ones are named still, but not offered. */
public interface CertificateCatalog {

    List<CertificateOption> certificates();
}

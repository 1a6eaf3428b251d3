package cn.edu.jzu.skillcert.reference;

import java.util.List;

/** Which training-evaluation organizations (培训评价组织) there are. */
public interface OrganizationCatalog {

    List<OrganizationOption> organizations();
}

package cn.edu.jzu.skillcert.organization;

import java.util.List;

/** Which departments there are, for choosing and for naming. */
public interface DepartmentCatalog {

    List<DepartmentOption> departments();
}

package cn.edu.jzu.skillcert.agreement;

/** Which party pays for an item; the basis of every later payment. */
public enum CostBearer {
    SCHOOL,
    ORGANIZATION
}

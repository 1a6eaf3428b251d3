/** Many rows in few statements, for imports; what they change is told to the audit trail by the group. */
package cn.edu.jzu.skillcert.platform.bulk;

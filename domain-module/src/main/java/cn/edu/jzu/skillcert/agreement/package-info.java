/**
 * 工作协议: what a department and a training-evaluation organization agree on before exams are held (附件1·三).
 * This package is what the rest of the portal may call; the aggregate and its rules are in {@code model}.
 */
package cn.edu.jzu.skillcert.agreement;

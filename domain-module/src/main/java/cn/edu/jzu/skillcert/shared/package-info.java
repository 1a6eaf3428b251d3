/** Words every feature speaks: money, pages of rows, refusals. Holds no business rule and depends on no feature. */
package cn.edu.jzu.skillcert.shared;

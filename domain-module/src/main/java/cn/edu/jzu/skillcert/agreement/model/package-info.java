/** The agreement aggregate, its text and terms, and the rules R-3.x of 附件1·三. Pure: no container, no clock. */
package cn.edu.jzu.skillcert.agreement.model;

/** Who may enter, in which roles, over whose records, and on whose behalf. */
package cn.edu.jzu.skillcert.account;

/** Who may enter, as whom, with which roles today. The only services that decide the data scope instead of obeying it. */
package cn.edu.jzu.skillcert.account.service;

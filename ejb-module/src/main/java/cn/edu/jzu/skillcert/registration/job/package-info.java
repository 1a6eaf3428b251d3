/** Long work with lists of candidates. */
package cn.edu.jzu.skillcert.registration.job;

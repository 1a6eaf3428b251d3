/** Tasks in the database, found by record or by who may do them. */
package cn.edu.jzu.skillcert.task.persistence;

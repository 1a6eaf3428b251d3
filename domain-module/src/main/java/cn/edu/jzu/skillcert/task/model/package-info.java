/** The tasks themselves and how a record's open tasks follow what its feature says of them. */
package cn.edu.jzu.skillcert.task.model;

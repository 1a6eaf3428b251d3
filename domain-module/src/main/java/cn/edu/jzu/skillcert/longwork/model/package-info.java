/** The job row and its files. */
package cn.edu.jzu.skillcert.longwork.model;

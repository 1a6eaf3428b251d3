/** Certificates, organizations and price caps. */
package cn.edu.jzu.skillcert.reference.persistence;

/** Students and registrations in the database, within a scope. */
package cn.edu.jzu.skillcert.registration.persistence;

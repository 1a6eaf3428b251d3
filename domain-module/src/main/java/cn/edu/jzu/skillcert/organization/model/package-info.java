/** What the school consists of: departments, staff, rooms. Nothing here is deleted, because records name it. */
package cn.edu.jzu.skillcert.organization.model;

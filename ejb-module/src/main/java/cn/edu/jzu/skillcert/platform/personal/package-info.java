/**
 * Personal data at rest: encrypted under a key that is not in the database, with a keyed index to look a value up
 * without opening any.
 */
package cn.edu.jzu.skillcert.platform.personal;

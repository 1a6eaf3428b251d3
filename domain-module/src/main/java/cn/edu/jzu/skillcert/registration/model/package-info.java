/** Registration as it is kept, and the rules it follows. */
package cn.edu.jzu.skillcert.registration.model;

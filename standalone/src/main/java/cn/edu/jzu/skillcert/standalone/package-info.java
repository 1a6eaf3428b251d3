/** Starts the portal with a database of its own in one virtual machine. */
package cn.edu.jzu.skillcert.standalone;

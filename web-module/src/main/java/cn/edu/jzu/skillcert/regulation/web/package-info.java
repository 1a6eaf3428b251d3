/** The regulation to read, its history, and its parameters. */
package cn.edu.jzu.skillcert.regulation.web;

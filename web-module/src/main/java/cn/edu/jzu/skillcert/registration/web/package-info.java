/** Pages on which students are kept and registered. */
package cn.edu.jzu.skillcert.registration.web;

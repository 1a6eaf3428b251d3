/** Registration as offices use it. */
package cn.edu.jzu.skillcert.registration.service;

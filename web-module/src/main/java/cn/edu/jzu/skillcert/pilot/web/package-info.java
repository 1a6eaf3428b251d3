/** Pages of 试点与计划. */
package cn.edu.jzu.skillcert.pilot.web;

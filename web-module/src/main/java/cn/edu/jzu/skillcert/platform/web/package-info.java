/** What every page stands on: log-in, layout, messages, lists, downloads. */
package cn.edu.jzu.skillcert.platform.web;

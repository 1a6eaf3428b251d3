/** Pages of the cooperation agreements. */
package cn.edu.jzu.skillcert.agreement.web;

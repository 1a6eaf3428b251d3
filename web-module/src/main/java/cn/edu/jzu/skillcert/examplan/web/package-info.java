/** Pages of exam plans, increases and the flow map of a batch. */
package cn.edu.jzu.skillcert.examplan.web;

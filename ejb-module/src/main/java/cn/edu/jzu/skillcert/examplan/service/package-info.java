/** Services of 附件1·六·1: the monthly plan, its review, the increase of a quota, and the flow map of a batch. */
package cn.edu.jzu.skillcert.examplan.service;

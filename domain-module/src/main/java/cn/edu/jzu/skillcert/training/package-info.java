/**
 * 书/课证融通 and 培训 (附件1·四, 五): the yearly integration report of each department and certificate, training notices
 * with the departments' replies, training records of staff, and the hours students were taught.
 */
package cn.edu.jzu.skillcert.training;

package cn.edu.jzu.skillcert.registration.service;

/**
 * What an intake was ordered with.
 *
 * @param plannedExamId whose candidates they are photos of, or null
 * @param zip SHA-256 of the ZIP
 */
record PhotoOrder(long jobId, Long plannedExamId, String zip) {}

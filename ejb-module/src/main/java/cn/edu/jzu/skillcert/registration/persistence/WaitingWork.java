package cn.edu.jzu.skillcert.registration.persistence;

/**
 * What is left to do for an exam.
 *
 * @param registered without who withdrew
 * @param open registered and not entered on the platform
 * @param withoutPhoto registered and without a photo
 * @param toConfirm registered, with a photo that nobody has looked at
 * @param undecided cases on which the readings of 首次 differ
 */
public record WaitingWork(int registered, int open, int withoutPhoto, int toConfirm, int undecided) {}

package cn.edu.jzu.skillcert.registration.service;

import java.util.concurrent.atomic.AtomicInteger;

/** Made-up 公民身份号码, every one another: of the sample area of the standard, with a right check character. */
final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private IdNumbers() {}

    static String next() {
        int number = NEXT.getAndIncrement();
        String digits = "%s%03d".formatted("110105" + (2000 + number / 1000) + "0228", number % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}

package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import java.util.List;

/** What was found when a file sent as a photo was opened. */
public sealed interface PhotoReading {

    /**
     * A picture, measured upright.
     *
     * @param borderPixels pixels of the outer strip, left, right and top
     * @param redPixels those of them that are red
     */
    record Picture(int width, int height, long borderPixels, long redPixels) implements PhotoReading {

        public Picture {
            if (width < 1 || height < 1 || redPixels > borderPixels) {
                throw new IllegalArgumentException(width + "×" + height + ", " + redPixels + " of " + borderPixels);
            }
        }
    }

    /** No picture that can be used, and why. */
    record Unusable(PhotoEvidence why, List<Object> arguments) implements PhotoReading {

        public Unusable {
            arguments = List.copyOf(arguments);
        }

        public static Unusable because(PhotoEvidence why, Object... arguments) {
            return new Unusable(why, List.of(arguments));
        }
    }
}

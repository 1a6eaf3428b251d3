package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.image.Tint;
import cn.edu.jzu.skillcert.platform.image.UnusablePictureException;
import cn.edu.jzu.skillcert.platform.image.UprightJpeg;
import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.model.PhotoReading;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Unusable;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;

/**
 * A file sent as a photo, opened and measured.
 *
 * @param reading what was found
 * @param upright the file to keep, or null if there is nothing to keep
 */
record InspectedPhoto(PhotoReading reading, byte[] upright) {

    private static final int MEGA = 1_000_000;
    private static final int KILO = 1024;

    static InspectedPhoto of(byte[] bytes, ParameterValues limits) {
        int most = limits.count(ParameterKey.PHOTO_MOST_KILOBYTES);
        if (bytes.length > most * KILO) {
            return tooLarge(bytes.length, most);
        }
        long mostPixels = (long) limits.count(ParameterKey.PHOTO_MOST_MEGAPIXELS) * MEGA;
        try {
            UprightJpeg photo = UprightJpeg.of(bytes, mostPixels);
            UprightJpeg.BorderCount border = photo.border(limits.count(ParameterKey.PHOTO_BORDER_STRIP), red(limits));
            return new InspectedPhoto(
                    new Picture(photo.width(), photo.height(), border.pixels(), border.tinted()), photo.bytes());
        } catch (UnusablePictureException refused) {
            return switch (refused.reason()) {
                case EMPTY -> unusable(PhotoEvidence.FILE_EMPTY);
                case NOT_A_JPEG -> unusable(PhotoEvidence.NOT_A_JPEG, refused.detail());
                case DAMAGED -> unusable(PhotoEvidence.FILE_DAMAGED);
                case TOO_MANY_PIXELS ->
                    unusable(PhotoEvidence.TOO_MANY_PIXELS, refused.width(), refused.height(), (int)
                            (mostPixels / MEGA));
            };
        }
    }

    /** @param most KB */
    static InspectedPhoto tooLarge(long size, int most) {
        return unusable(PhotoEvidence.FILE_TOO_LARGE, (int) (size / KILO), most);
    }

    private static Tint red(ParameterValues limits) {
        return new Tint(
                limits.count(ParameterKey.PHOTO_RED_HUE_FROM),
                limits.count(ParameterKey.PHOTO_RED_HUE_TO),
                limits.count(ParameterKey.PHOTO_RED_SATURATION),
                limits.count(ParameterKey.PHOTO_RED_VALUE));
    }

    private static InspectedPhoto unusable(PhotoEvidence why, Object... arguments) {
        return new InspectedPhoto(Unusable.because(why, arguments), null);
    }
}

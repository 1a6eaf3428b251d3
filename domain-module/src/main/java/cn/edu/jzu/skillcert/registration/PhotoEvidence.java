package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** Every sentence the photo rules can utter. */
public enum PhotoEvidence implements EvidenceCode {
    // one photo
    FILE_EMPTY,
    /** Argument: what the content is. */
    NOT_A_JPEG,
    FILE_DAMAGED,
    /** Arguments: width, height, most megapixels. */
    TOO_MANY_PIXELS,
    /** Arguments: size in KB, most. */
    FILE_TOO_LARGE,
    /** Arguments: width, height. */
    READABLE,
    /** Arguments: width ÷ height, wanted, tolerance in percent. */
    RATIO_FITS,
    /** Arguments: width ÷ height, wanted, tolerance in percent. */
    RATIO_OFF,
    /** Arguments: width, height, least width, least height. */
    ENOUGH_PIXELS,
    /** Arguments: width, height, least width, least height. */
    TOO_FEW_PIXELS,
    /** Arguments: red share in percent, wanted. */
    BACKGROUND_RED,
    /** Arguments: red share in percent, wanted. */
    BACKGROUND_NOT_RED,
    /** Argument: who looked at it. */
    BACKGROUND_SEEN,
    /** Argument: names of the others. */
    SAME_PICTURE,

    // the photos of a group
    /** Argument: number of people. */
    ALL_HAVE_PHOTOS,
    /** Arguments: people, photos, people without. */
    PHOTOS_MISSING,
    /** Argument: number of files that belong to nobody. */
    ORPHAN_PHOTOS,
    /** Argument: number of people with more than one. */
    SEVERAL_PHOTOS,
    NOBODY_REGISTERED
}

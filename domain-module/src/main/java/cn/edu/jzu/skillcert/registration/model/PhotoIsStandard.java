package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Unusable;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * 电子照片（标准小一寸、红底）: a JPEG of 22×32 mm at 300 dpi or more. The text gives no millimetres and no pixels; the
 * limits are parameters. Tints of red differ, so the background never refuses a photo: a person looks at it.
 */
public final class PhotoIsStandard implements Rule<PhotoFacts> {

    static final RuleInfo INFO = new RuleInfo("R-6.7", "附件1·六·2", Severity.BLOCKING, RuleSource.EXPLICIT);

    private static final int RATIO_UNIT = 10_000;
    private static final String FIELD = "photo";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(PhotoFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.reading() instanceof Picture picture) {
            findings.add(pass(PhotoEvidence.READABLE, picture.width(), picture.height()));
            findings.add(ratio(picture, facts.parameters()));
            findings.add(pixels(picture, facts.parameters()));
            findings.add(background(picture, facts));
        } else if (facts.reading() instanceof Unusable unusable) {
            findings.add(fail(FIELD, unusable.why(), unusable.arguments().toArray()));
        }
        if (!facts.sharedWith().isEmpty()) {
            findings.add(fail(FIELD, PhotoEvidence.SAME_PICTURE, facts.sharedWith()));
        }
        return findings;
    }

    /** Exact: the limits themselves are inside. */
    private Finding ratio(Picture picture, ParameterValues parameters) {
        long wanted = parameters.count(ParameterKey.PHOTO_RATIO);
        int tolerance = parameters.count(ParameterKey.PHOTO_RATIO_TOLERANCE);
        long off = Math.abs((long) RATIO_UNIT * picture.width() - wanted * picture.height());
        BigDecimal is = decimal((long) RATIO_UNIT * picture.width() / picture.height());
        return off * 100 <= wanted * tolerance * picture.height()
                ? pass(PhotoEvidence.RATIO_FITS, is, decimal(wanted), tolerance)
                : fail(FIELD, PhotoEvidence.RATIO_OFF, is, decimal(wanted), tolerance);
    }

    private static BigDecimal decimal(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).setScale(3, RoundingMode.HALF_UP);
    }

    private Finding pixels(Picture picture, ParameterValues parameters) {
        int width = parameters.count(ParameterKey.PHOTO_LEAST_WIDTH);
        int height = parameters.count(ParameterKey.PHOTO_LEAST_HEIGHT);
        return picture.width() >= width && picture.height() >= height
                ? pass(PhotoEvidence.ENOUGH_PIXELS, picture.width(), picture.height(), width, height)
                : fail(FIELD, PhotoEvidence.TOO_FEW_PIXELS, picture.width(), picture.height(), width, height);
    }

    private Finding background(Picture picture, PhotoFacts facts) {
        int wanted = facts.parameters().count(ParameterKey.PHOTO_BORDER_RED);
        long percent = picture.borderPixels() == 0 ? 0 : picture.redPixels() * 100 / picture.borderPixels();
        if (picture.borderPixels() > 0 && picture.redPixels() * 100 >= picture.borderPixels() * wanted) {
            return pass(PhotoEvidence.BACKGROUND_RED, percent, wanted);
        }
        return facts.seenBy() == null
                ? warn(FIELD, PhotoEvidence.BACKGROUND_NOT_RED, percent, wanted)
                : pass(PhotoEvidence.BACKGROUND_SEEN, facts.seenBy());
    }
}

package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Unusable;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** with its examples. */
class PhotoRulesTest {

    private static final PhotoIsStandard RULE = new PhotoIsStandard();

    @ParameterizedTest
    @CsvSource({"260, 378", "520, 756", "413, 600"})
    void a_small_one_inch_photo_with_red_background_passes(int width, int height) {
        assertThat(check(red(width, height))).isNotEmpty().allMatch(finding -> finding.verdict() == Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({"295, 413, 0.714", "358, 441, 0.812"})
    void another_size_of_photo_is_refused_by_its_ratio(int width, int height, String ratio) {
        Finding finding = only(check(red(width, height)));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.evidence()).isEqualTo(PhotoEvidence.RATIO_OFF);
        assertThat(finding.arguments()).first().hasToString(ratio);
    }

    @Test
    void the_limits_of_the_ratio_are_inside_and_one_pixel_more_is_not() {
        assertThat(failures(red(5390, 8000))).isEmpty();
        assertThat(failures(red(5389, 8000))).hasSize(1);
        assertThat(failures(red(5610, 8000))).isEmpty();
        assertThat(failures(red(5611, 8000))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"259, 378", "260, 377", "130, 189"})
    void a_photo_below_300_dpi_is_refused(int width, int height) {
        Finding finding = only(check(red(width, height)));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.evidence()).isEqualTo(PhotoEvidence.TOO_FEW_PIXELS);
    }

    @Test
    void a_blue_border_is_a_warning_and_blocks_nothing() {
        Assessment assessment = new Assessment(check(new Picture(260, 378, 1000, 80)));
        assertThat(assessment.blocked()).isFalse();
        assertThat(assessment.wantingReason()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.evidence()).isEqualTo(PhotoEvidence.BACKGROUND_NOT_RED);
            assertThat(finding.arguments()).containsExactly(8L, 85);
        });
    }

    @Test
    void eighty_five_percent_of_the_border_is_enough() {
        assertThat(failures(new Picture(260, 378, 1000, 850))).isEmpty();
        assertThat(failures(new Picture(260, 378, 1000, 849))).hasSize(1);
    }

    @Test
    void a_background_somebody_has_looked_at_passes_by_his_name() {
        PhotoFacts facts = new PhotoFacts(new Picture(260, 378, 1000, 80), List.of(), "陈立新", PhotoReadings.seeded());
        assertThat(RULE.check(facts))
                .filteredOn(finding -> finding.evidence() == PhotoEvidence.BACKGROUND_SEEN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
                    assertThat(finding.arguments()).containsExactly("陈立新");
                });
    }

    @Test
    void the_eye_does_not_help_a_photo_of_the_wrong_size() {
        PhotoFacts facts = new PhotoFacts(new Picture(295, 413, 1000, 990), List.of(), "陈立新", PhotoReadings.seeded());
        assertThat(new Assessment(RULE.check(facts)).blocked()).isTrue();
    }

    @Test
    void the_same_file_for_two_people_is_refused_with_the_other_ones_name() {
        PhotoFacts facts = new PhotoFacts(red(260, 378), List.of("王小明"), null, PhotoReadings.seeded());
        Finding finding = only(RULE.check(facts));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.evidence()).isEqualTo(PhotoEvidence.SAME_PICTURE);
        assertThat(finding.arguments()).containsExactly(List.of("王小明"));
    }

    @Test
    void what_is_no_jpeg_is_refused_with_what_it_is() {
        Finding finding = only(check(Unusable.because(PhotoEvidence.NOT_A_JPEG, "PNG")));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.arguments()).containsExactly("PNG");
    }

    @Test
    void the_limits_are_those_in_force() {
        ParameterValues wide = PhotoReadings.with(ParameterKey.PHOTO_RATIO, "7143");
        assertThat(RULE.check(new PhotoFacts(red(295, 413), List.of(), null, wide)))
                .allMatch(finding -> finding.verdict() == Verdict.PASS);
    }

    @Test
    void sixty_four_photos_of_sixty_five_students_leave_one_missing() {
        Finding finding = only(new PhotosComplete().check(new PhotosComplete.Facts(65, 64, 0, 0)));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.evidence()).isEqualTo(PhotoEvidence.PHOTOS_MISSING);
        assertThat(finding.arguments()).containsExactly(65, 64, 1);
    }

    @Test
    void everybody_with_one_photo_passes() {
        assertThat(new PhotosComplete().check(new PhotosComplete.Facts(65, 65, 0, 0)))
                .singleElement()
                .matches(finding -> finding.verdict() == Verdict.PASS);
    }

    @Test
    void a_photo_of_nobody_and_a_second_photo_are_each_refused() {
        assertThat(new PhotosComplete().check(new PhotosComplete.Facts(65, 65, 2, 1)))
                .filteredOn(Finding::blocks)
                .extracting(Finding::evidence)
                .containsExactly(PhotoEvidence.ORPHAN_PHOTOS, PhotoEvidence.SEVERAL_PHOTOS);
    }

    @Test
    void without_anybody_nothing_can_be_said() {
        assertThat(new PhotosComplete().check(new PhotosComplete.Facts(0, 0, 0, 0)))
                .singleElement()
                .matches(finding -> finding.verdict() == Verdict.PENDING);
    }

    private static Picture red(int width, int height) {
        return new Picture(width, height, 1000, 990);
    }

    private static List<Finding> check(PhotoReading reading) {
        return RULE.check(new PhotoFacts(reading, List.of(), null, PhotoReadings.seeded()));
    }

    private static List<Finding> failures(PhotoReading reading) {
        return new Assessment(check(reading)).failures();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() != Verdict.PASS)
                .hasSize(1);
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .findFirst()
                .orElseThrow();
    }
}

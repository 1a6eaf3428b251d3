package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.BLUE;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.RED;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.jpeg;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.picture;
import static cn.edu.jzu.skillcert.registration.service.SamplePhotos.turned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.model.PhotoReading;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Unusable;
import cn.edu.jzu.skillcert.registration.model.PhotoReadings;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectedPhotoTest {

    @Test
    void a_red_photo_is_read_and_kept_as_it_is() {
        byte[] sent = jpeg(260, 378, RED, 1);
        InspectedPhoto photo = inspect(sent);
        assertThat(photo.upright()).isSameAs(sent);
        assertThat(redPercent(photo)).isGreaterThanOrEqualTo(85);
    }

    @Test
    void a_blue_wall_is_not_red() {
        assertThat(redPercent(inspect(jpeg(260, 378, BLUE, 1)))).isLessThan(5);
    }

    @Test
    void only_the_strips_at_the_left_the_right_and_the_top_count() {
        BufferedImage red = new BufferedImage(300, 400, BufferedImage.TYPE_3BYTE_BGR);
        fill(red, 0, 0, 300, 400, RED);
        fill(red, 24, 32, 276, 400, Color.WHITE);
        assertThat(redPercent(inspect(jpeg(red, false)))).isGreaterThan(95);
        fill(red, 0, 0, 300, 400, Color.WHITE);
        fill(red, 24, 32, 276, 400, RED);
        assertThat(redPercent(inspect(jpeg(red, false)))).isLessThan(5);
    }

    @Test
    void a_progressive_jpeg_is_read_like_any_other() {
        InspectedPhoto photo = inspect(jpeg(picture(520, 756, RED, 2), true));
        assertThat(photo.reading()).isInstanceOfSatisfying(Picture.class, read -> {
            assertThat(read.width()).isEqualTo(520);
            assertThat(read.height()).isEqualTo(756);
        });
    }

    @Test
    void a_grey_photo_has_no_red() throws IOException {
        BufferedImage grey = new BufferedImage(260, 378, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(redPercent(inspect(jpeg(grey, false)))).isZero();
    }

    @Test
    void a_photo_stored_as_colours_is_as_red_as_one_stored_as_differences() {
        assertThat(redPercent(inspect(SamplePhotos.withAdobe(SamplePhotos.samples(260, 378, 196, 34, 38), 0))))
                .isEqualTo(100);
        assertThat(redPercent(inspect(SamplePhotos.withAdobe(SamplePhotos.samples(260, 378, 83, 103, 209), 1))))
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void a_cmyk_photo_of_a_print_shop_becomes_rgb_of_the_same_colour(int transform) throws IOException {
        byte[] sent =
                switch (transform) {
                    case 0 -> SamplePhotos.withAdobe(SamplePhotos.samples(260, 378, 240, 10, 20, 255), 0);
                    case 2 -> SamplePhotos.withAdobe(SamplePhotos.samples(260, 378, 167, 164, 9, 255), 2);
                    default -> SamplePhotos.samples(260, 378, 15, 245, 235, 0);
                };
        InspectedPhoto photo = inspect(sent);
        assertThat(redPercent(photo)).isGreaterThan(95);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.upright()));
        assertThat(kept.getColorModel().getNumComponents()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_turned_by_exif_comes_out_upright(int orientation) throws IOException {
        BufferedImage scene = corners(260, 378);
        InspectedPhoto photo = inspect(turned(jpeg(asStored(scene, orientation), false), orientation));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.upright()));
        assertThat(kept.getWidth()).isEqualTo(260);
        assertThat(kept.getHeight()).isEqualTo(378);
        for (int[] corner : new int[][] {{20, 20}, {240, 20}, {20, 358}, {240, 358}}) {
            assertThat(nearest(kept.getRGB(corner[0], corner[1])))
                    .as("corner %s", Arrays.toString(corner))
                    .isEqualTo(nearest(scene.getRGB(corner[0], corner[1])));
        }
        assertThat(inspect(photo.upright()).upright()).isSameAs(photo.upright());
    }

    @Test
    void a_picture_of_a_hundred_megapixels_is_refused_by_its_header() {
        refused(SamplePhotos.promising(10_000, 10_000), PhotoEvidence.TOO_MANY_PIXELS, 10_000, 10_000, 25);
    }

    @Test
    void a_png_called_jpg_is_named_as_what_it_is() {
        refused(SamplePhotos.png(picture(26, 38, RED, 1)), PhotoEvidence.NOT_A_JPEG, "PNG");
    }

    @Test
    void a_page_saved_as_jpg_is_named_as_what_it_is() {
        byte[] page = "<html><body>404</body></html>".getBytes(StandardCharsets.UTF_8);
        refused(page, PhotoEvidence.NOT_A_JPEG, "HTML");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.02, 0.1, 0.5, 0.9, 0.999})
    void a_photo_cut_off_anywhere_is_damaged(double share) {
        byte[] whole = jpeg(260, 378, RED, 3);
        refused(Arrays.copyOf(whole, Math.max(4, (int) (whole.length * share))), PhotoEvidence.FILE_DAMAGED);
    }

    @Test
    void a_photo_cut_off_and_ended_again_is_damaged_too() {
        byte[] whole = jpeg(260, 378, RED, 3);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        refused(half, PhotoEvidence.FILE_DAMAGED);
    }

    @Test
    void stray_bytes_after_the_picture_do_no_harm() {
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.writeBytes(jpeg(260, 378, RED, 3));
        padded.writeBytes(new byte[512]);
        assertThat(inspect(padded.toByteArray()).reading()).isInstanceOf(Picture.class);
    }

    @Test
    void an_empty_file_is_called_empty() {
        refused(new byte[0], PhotoEvidence.FILE_EMPTY);
    }

    @Test
    void a_file_over_the_limit_in_force_is_refused_unopened() {
        InspectedPhoto photo =
                InspectedPhoto.of(new byte[3 * 1024], PhotoReadings.with(ParameterKey.PHOTO_MOST_KILOBYTES, "2"));
        assertThat(photo.reading()).isEqualTo(Unusable.because(PhotoEvidence.FILE_TOO_LARGE, 3, 2));
    }

    private static InspectedPhoto inspect(byte[] sent) {
        return InspectedPhoto.of(sent, PhotoReadings.seeded());
    }

    private static void refused(byte[] sent, PhotoEvidence why, Object... arguments) {
        InspectedPhoto photo = inspect(sent);
        PhotoReading expected = Unusable.because(why, arguments);
        assertThat(photo.reading()).isEqualTo(expected);
        assertThat(photo.upright()).isNull();
    }

    private static long redPercent(InspectedPhoto photo) {
        Picture picture = (Picture) photo.reading();
        return picture.redPixels() * 100 / picture.borderPixels();
    }

    private static void fill(BufferedImage image, int fromX, int fromY, int toX, int toY, Color colour) {
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
    }

    private static BufferedImage corners(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        fill(image, 0, 0, width / 2, height / 2, Color.RED);
        fill(image, width / 2, 0, width, height / 2, Color.GREEN);
        fill(image, 0, height / 2, width / 2, height, Color.BLUE);
        fill(image, width / 2, height / 2, width, height, Color.WHITE);
        return image;
    }

    /** What the sensor saw, so that turning it as EXIF orders gives the scene; by the table of the EXIF standard. */
    private static BufferedImage asStored(BufferedImage scene, int orientation) {
        int w = scene.getWidth();
        int h = scene.getHeight();
        boolean lying = orientation >= 5;
        BufferedImage stored = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_3BYTE_BGR);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                // Where row 0 and column 0 of the stored picture are in the scene.
                int[] at =
                        switch (orientation) {
                            case 2 -> new int[] {w - 1 - column, row};
                            case 3 -> new int[] {w - 1 - column, h - 1 - row};
                            case 4 -> new int[] {column, h - 1 - row};
                            case 5 -> new int[] {row, column};
                            case 6 -> new int[] {w - 1 - row, column};
                            case 7 -> new int[] {w - 1 - row, h - 1 - column};
                            case 8 -> new int[] {row, h - 1 - column};
                            default -> new int[] {column, row};
                        };
                stored.setRGB(column, row, scene.getRGB(at[0], at[1]));
            }
        }
        return stored;
    }

    private static String nearest(int rgb) {
        return (rgb >> 16 & 0xFF) / 128 + "-" + (rgb >> 8 & 0xFF) / 128 + "-" + (rgb & 0xFF) / 128;
    }
}

package cn.edu.jzu.skillcert.platform.image;

/**
 * A range of colours.
 *
 * @param hueFrom degrees
 * @param hueTo degrees; a range over 0 has it below {@code hueFrom}
 * @param saturation least, in percent
 * @param value least brightness, in percent
 */
public record Tint(int hueFrom, int hueTo, int saturation, int value) {

    /** The limits themselves are inside; grey has no hue, so it is in no tint. Whole numbers only: asked for each pixel. */
    boolean holds(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        if (spread == 0 || most * 100 < value * 255 || spread * 100 < saturation * most) {
            return false;
        }
        int hue = hueTimesSpread(red, green, blue, most, spread);
        boolean afterFrom = hue >= hueFrom * spread;
        boolean beforeTo = hue <= hueTo * spread;
        return hueFrom <= hueTo ? afterFrom && beforeTo : afterFrom || beforeTo;
    }

    private static int hueTimesSpread(int red, int green, int blue, int most, int spread) {
        if (most == red) {
            int hue = 60 * (green - blue);
            return hue < 0 ? hue + 360 * spread : hue;
        }
        return most == green ? 60 * (blue - red) + 120 * spread : 60 * (red - green) + 240 * spread;
    }
}

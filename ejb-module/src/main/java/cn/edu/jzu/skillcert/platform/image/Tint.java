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

    /** The limits themselves are inside; grey has no hue, so it is in no tint. */
    boolean holds(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        if (spread == 0 || most * 100 < value * 255 || spread * 100 < saturation * most) {
            return false;
        }
        double hue = hue(red, green, blue, most, spread);
        return hueFrom <= hueTo ? hue >= hueFrom && hue <= hueTo : hue >= hueFrom || hue <= hueTo;
    }

    private static double hue(int red, int green, int blue, int most, int spread) {
        double sixth;
        if (most == red) {
            sixth = (double) (green - blue) / spread;
        } else if (most == green) {
            sixth = 2 + (double) (blue - red) / spread;
        } else {
            sixth = 4 + (double) (red - green) / spread;
        }
        return sixth < 0 ? 60 * sixth + 360 : 60 * sixth;
    }
}

package cn.edu.jzu.skillcert.platform.image;

import javax.imageio.stream.ImageInputStreamImpl;

/** A picture that is in memory already; what the library has for it copies all of it once more. */
final class BytesImageInput extends ImageInputStreamImpl {

    private final byte[] bytes;

    BytesImageInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return -1;
        }
        int count = (int) Math.min(length, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, to, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}

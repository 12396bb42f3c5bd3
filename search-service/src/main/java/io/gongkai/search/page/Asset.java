package io.gongkai.search.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * A static file.
 *
 * @param href its address, which changes with its content, so that browsers may keep it for long
 */
record Asset(String href) {
    static Asset of(String path) {
        try (InputStream in =
                Objects.requireNonNull(Asset.class.getResourceAsStream("/META-INF/resources" + path), path)) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return new Asset(path + "?v=" + Long.toHexString(sum.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.gongkai.ingest.upload;

/**
 * An entry of a zip archive, as the central directory lists it. The sizes are claims.
 *
 * @param name its decoded name
 * @param encrypted whether it needs a password
 * @param method how it is packed: 0 stored, 8 deflated
 * @param packedBytes its size in the archive
 * @param crc the CRC-32 of its content
 * @param headerOffset where its local header stands
 */
record ZipMember(String name, boolean encrypted, int method, int packedBytes, long crc, int headerOffset) {
    /** Whether it is a folder, or what macOS and Windows leave in archives. */
    boolean isNoFile() {
        String path = path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.endsWith("/")
                || path.startsWith("__MACOSX/")
                || last.equals(".DS_Store")
                || last.equalsIgnoreCase("Thumbs.db")
                || last.startsWith("._");
    }

    /** Whether its path would lead out of the folder that the archive is unpacked into. */
    boolean climbs() {
        String path = path();
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        return drive || path.startsWith("/") || ("/" + path + "/").contains("/../");
    }

    /** Archives made on Windows may separate folders by backslashes. */
    private String path() {
        return name.replace('\\', '/');
    }
}

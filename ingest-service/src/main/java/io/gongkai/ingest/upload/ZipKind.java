package io.gongkai.ingest.upload;

import io.gongkai.ingest.upload.Recognition.Recognised;
import io.gongkai.ingest.upload.Recognition.Strange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what a zip file holds by the names of its entries: .docx and OFD are zip files too. */
final class ZipKind {
    private static final int ENTRIES_LOOKED_AT = 0xFFFF;
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;

    private ZipKind() {}

    static Recognition of(byte[] zip) {
        Set<String> names = names(zip);
        if (names.contains("OFD.xml")) {
            return new Recognised(Format.OFD);
        }
        if (names.contains("[Content_Types].xml")) {
            return officeDocument(names);
        }
        if (names.contains("mimetype")) {
            return new Strange(Foreign.OPEN_DOCUMENT);
        }
        // A cut document has lost its list of entries, yet its parts are named: damage is for the reader to judge.
        if (has(names, "word/")) {
            return new Recognised(Format.DOCX);
        }
        return new Recognised(has(names, "Doc_0/") ? Format.OFD : Format.ARCHIVE);
    }

    private static Recognition officeDocument(Set<String> names) {
        if (has(names, "xl/")) {
            return new Strange(Foreign.SPREADSHEET);
        }
        if (has(names, "ppt/")) {
            return new Strange(Foreign.PRESENTATION);
        }
        return new Recognised(Format.DOCX);
    }

    private static boolean has(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static Set<String> names(byte[] zip) {
        try {
            List<ZipMember> members = ZipDirectory.read(zip, ENTRIES_LOOKED_AT);
            Set<String> names = new HashSet<>();
            members.forEach(member -> names.add(member.name()));
            return names;
        } catch (UnfitArchive e) {
            return localNames(zip);
        }
    }

    private static Set<String> localNames(byte[] zip) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at <= zip.length - NAME_AT; at++) {
            if (zip[at] == 'P' && Signature.ZIP_ENTRY.standsAt(zip, at)) {
                int length = (zip[at + NAME_LENGTH_AT] & 0xFF) | (zip[at + NAME_LENGTH_AT + 1] & 0xFF) << 8;
                if (at + NAME_AT + length <= zip.length) {
                    names.add(ZipName.decode(zip, at + NAME_AT, length, false));
                }
            }
        }
        return names;
    }
}

package io.gongkai.parse.word;

import java.util.List;

/** What follows one upon the other in a document. */
sealed interface Block {

    /** A line of a paragraph: its text, tabs included. */
    record Text(String text) implements Block {}

    /** A table of data: its rows from above, some perhaps without cells of their own. */
    record Table(List<List<TableCell>> rows) implements Block {}
}

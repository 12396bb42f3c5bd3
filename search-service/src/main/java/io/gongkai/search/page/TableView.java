package io.gongkai.search.page;

import java.util.List;

/**
 * A table as a page shows it.
 *
 * @param kind its name on the wire
 * @param name its title
 * @param state its name on the wire; only a table that was read has rows
 * @param printedLayout the form that it is printed in, if that is not the form of the report's year; else empty
 */
public record TableView(
        String kind,
        String name,
        String state,
        String printedLayout,
        List<List<PlaceView>> head,
        List<List<PlaceView>> body) {

    public boolean isRead() {
        return state.equals("read");
    }

    public boolean isPicture() {
        return state.equals("picture");
    }
}

package io.gongkai.search.page;

import org.jspecify.annotations.Nullable;

/** A place of a table as a page shows it: one of label and figure is there. */
public record PlaceView(@Nullable LabelView label, @Nullable FigureView figure) {}

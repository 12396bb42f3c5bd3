package io.gongkai.search.page;

import java.util.List;

/**
 * What a finding has in common with others.
 *
 * @param message the cells to be changed, their values and the likely slip
 * @param number of the finding that stands for it, on the page
 * @param echo whether this finding is another one, which goes when that one is repaired
 * @param echoes numbers of the others
 * @param complete whether all smallest repairs are given
 */
public record CauseView(String message, int number, boolean echo, List<Integer> echoes, boolean complete) {}

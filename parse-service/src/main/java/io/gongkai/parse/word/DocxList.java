package io.gongkai.parse.word;

import java.util.Map;

/**
 * A list (num, ECMA-376 part 1, 17.9.15).
 *
 * @param definition the id of its definition
 * @param starts where its levels start, if it says so
 * @param levels the levels that it defines anew
 */
record DocxList(String definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

/**
 * Web pages, as portals publish and Word saves them, in a single file too: the report among menus, its blocks as lines, its tables
 * as rows. Markdown with elements of HTML is read here too.
 */
@NullMarked
package io.gongkai.parse.html;

import org.jspecify.annotations.NullMarked;

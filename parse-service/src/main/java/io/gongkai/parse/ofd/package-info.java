/**
 * OFD: its package, its pages and templates, and their objects become the content of a page.
 *
 * <p>Source: GB/T 33190—2016.
 */
@NullMarked
package io.gongkai.parse.ofd;

import org.jspecify.annotations.NullMarked;

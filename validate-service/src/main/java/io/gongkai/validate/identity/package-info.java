/** The linear identities of the form, as data over addresses: they are judged, and they say which single cell repairs them. */
@NullMarked
package io.gongkai.validate.identity;

import org.jspecify.annotations.NullMarked;

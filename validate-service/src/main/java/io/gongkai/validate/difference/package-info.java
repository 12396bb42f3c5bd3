/** What one version of a filing says otherwise than another: in figures, text and findings. */
@NullMarked
package io.gongkai.validate.difference;

import org.jspecify.annotations.NullMarked;

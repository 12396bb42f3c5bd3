/**
 * What arrives, judged by its content before anything is kept: media types, formats, archives, names. Pure Java.
 *
 * <p>A file's name is never trusted and never used as a path; a declared type is believed only if the bytes agree.
 */
@NullMarked
package io.gongkai.ingest.upload;

import org.jspecify.annotations.NullMarked;

/** All rules, chosen by report year, and the judgement that they come to together. */
@NullMarked
package io.gongkai.validate.catalogue;

import org.jspecify.annotations.NullMarked;

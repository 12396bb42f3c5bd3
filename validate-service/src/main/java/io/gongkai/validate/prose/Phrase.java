package io.gongkai.validate.prose;

/**
 * What words name.
 *
 * @param topic what they name
 * @param bare whether they tell too little by themselves, so that the sentence must have told of what it speaks
 */
record Phrase(Topic topic, boolean bare) {}

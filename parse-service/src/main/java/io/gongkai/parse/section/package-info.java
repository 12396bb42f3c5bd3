/**
 * The narrative of a report: headings, sections, paragraphs.
 *
 * <p>{@link io.gongkai.parse.section.SectionReading} tells the story. What is no table makes the lines of the narrative. Among them
 * stand headings, of which {@code HeadingLevels} takes one level: {@code HeadingRecognition} says what looks like one,
 * {@code HeadingSequence} and {@code NestedNumbers} what their numbers say against it, {@code Contents} where they are listed.
 * {@code Slots} gives each section of the form to one of them, {@code LostHeadings} finds where one begins whose heading is not
 * there, {@code Annex} what follows the last. {@code Closing} parts the signature from it, {@code PortalFooter} what a portal adds
 * below. {@code Paragraphs} joins the lines of each section.
 */
@NullMarked
package io.gongkai.parse.section;

import org.jspecify.annotations.NullMarked;

package io.gongkai.validate.prose;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.StatementScope;
import org.jspecify.annotations.Nullable;

/** What the sentence and the paragraph have said before a number: of what, of which year, of whose. */
final class Setting {
    /** Words by which a sentence is about the disclosure of information. */
    private static final Lexicon<Boolean> DISCLOSURE = new Lexicon<Boolean>().with(true, "信息公开 依申请公开 政务公开");

    /** Documents that were looked through, or are named as a part, are not all that the form counts. */
    private static final Lexicon<Boolean> REVISION = new Lexicon<Boolean>().with(true, "清理 审查 备案 名义 其中");

    /** What was not charged is no amount of the form. */
    private static final Lexicon<Boolean> WAIVER = new Lexicon<Boolean>().with(true, "减免 免征 减征 减费 降费 缓征 缓缴 退还");

    private final Section section;
    private final Passage passage;
    private final Signposts<Subject> subjects;
    private final Signposts<Boolean> disclosure;
    private final Signposts<Boolean> revisions;
    private final Signposts<Boolean> waivers;
    private final Signposts<Topic> documentVerbs;
    private final ScopeReading scopes;
    private final YearReading years;
    private final Asides asides;
    private final @Nullable Subject ofSection;

    Setting(Section section, Passage passage, Identity identity) {
        String text = passage.text();
        this.section = section;
        this.passage = passage;
        this.subjects = Signposts.of(text, Subject.WORDS);
        this.disclosure = Signposts.of(text, DISCLOSURE);
        this.revisions = Signposts.of(text, REVISION);
        this.waivers = Signposts.of(text, WAIVER);
        this.documentVerbs = Signposts.of(text, DisclosureWords.VERBS);
        this.scopes = new ScopeReading(text, identity);
        this.years = new YearReading(text, identity.year());
        this.asides = new Asides(text);
        this.ofSection = ofSection(section);
    }

    /** The last thing that was spoken of; null if nothing was. */
    @Nullable
    Subject subject(int to) {
        Lexicon.Match<Subject> last = lastSubject(to);
        return last == null ? ofSection : last.value();
    }

    /** The last word of the paragraph that tells what is spoken of; null if there is none. */
    Lexicon.@Nullable Match<Subject> lastSubject(int to) {
        return subjects.lastMatch(passage.paragraphStart(to), to);
    }

    boolean isAboutDisclosure(int to) {
        return section.slot() == Slot.DISPUTES || disclosure.last(passage.sentenceStart(to), to) != null;
    }

    boolean isRevision(int to) {
        return revisions.last(passage.sentenceStart(to), to) != null;
    }

    boolean isWaiver(int to) {
        return waivers.last(passage.sentenceStart(to), to) != null;
    }

    /** What was done to the documents that are listed here; null if the sentence has not said. */
    @Nullable
    Topic documentVerb(int to) {
        Topic verb = documentVerbs.last(passage.sentenceStart(to), to);
        return verb == Topic.DOCUMENTS ? null : verb;
    }

    StatementScope scope(int to) {
        return scopes.between(passage.sentenceStart(to), to);
    }

    @Nullable
    Integer year(int to) {
        return years.between(passage.paragraphStart(to), to);
    }

    @Nullable
    Reason aside(int to, int numberEnd) {
        Reason before = asides.before(passage.paragraphStart(to), passage.sentenceStart(to), to);
        return before == null ? asides.inBracketAfter(numberEnd) : before;
    }

    private static @Nullable Subject ofSection(Section section) {
        return switch (section.slot()) {
            case REQUESTS -> Subject.REQUESTS;
            case EXTRA -> section.heading() == null ? null : lastOf(section.heading());
            case OVERVIEW, DISCLOSURE, DISPUTES, PROBLEMS, OTHER -> null;
        };
    }

    private static @Nullable Subject lastOf(String heading) {
        return Signposts.of(heading, Subject.WORDS).last(0, heading.length());
    }
}

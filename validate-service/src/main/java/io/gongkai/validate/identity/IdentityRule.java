package io.gongkai.validate.identity;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The identities of one kind. They are taken from the layout that the table prints, not from that of the year: a table
 * with the rows of the other form still has to add up. Which cell is at fault is not asked here.
 */
public final class IdentityRule implements Rule {
    private final RuleDescription description;
    private final TableKind table;
    private final Map<Form, List<Integer>> mine = new EnumMap<>(Form.class);

    /**
     * @param description which rule
     * @param table where its figures stand
     */
    IdentityRule(RuleDescription description, TableKind table) {
        this.description = description;
        this.table = table;
        for (Form form : Form.values()) {
            mine.put(form, IdentitySystem.of(form, table).ofRule(description.id()));
        }
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Outcome judge(Facts facts) {
        Form layout = facts.layout(table);
        if (layout == null || !facts.isRead(table)) {
            return Outcome.notJudged(facts.whyNotRead(table));
        }
        IdentitySystem system = IdentitySystem.of(layout, table);
        TableFigures figures = facts.figures(table);
        List<Breach> breaches = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        DoubtedRows doubted = new DoubtedRows(facts, table);
        int blanks = 0;
        for (int index : Objects.requireNonNull(mine.get(layout))) {
            int blank = system.blanks(index, figures);
            if (blank >= 0 && figures.isExact() && system.gap(index, figures) == 0) {
                blanks += blank;
                continue;
            }
            switch (system.identity(index).evaluate(facts)) {
                case Evaluation.Undecided undecided -> {
                    obstacles.add(obstacle(undecided));
                    doubted.breach(undecided).ifPresent(breaches::add);
                }
                case Evaluation.Sums sums when !sums.holds() -> breaches.add(breach(sums));
                case Evaluation.Sums _ -> blanks += blank;
            }
        }
        return breaches.isEmpty() && obstacles.isEmpty()
                ? Outcome.passedWith(blanks)
                : new Outcome(List.copyOf(breaches), List.copyOf(obstacles), blanks);
    }

    private static Obstacle obstacle(Evaluation.Undecided undecided) {
        return new Obstacle(
                ObstacleKind.UNREADABLE_CELL,
                undecided.reason(),
                undecided.unreadable().stream().map(Entry::address).toList());
    }

    private static Breach breach(Evaluation.Sums sums) {
        Message message = sums.message();
        Message notes = Reservations.of(sums);
        Breach breach = Breach.ofFigures(
                Severity.ERROR,
                sums.identity().addresses(),
                message.zh() + notes.zh() + "。",
                message.en() + notes.en() + ".");
        return sums.couldHold() ? breach.ifBlanksAreZero() : breach;
    }
}

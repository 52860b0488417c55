package io.github.ictplan.changes;

import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import java.time.LocalDate;
import java.util.List;

/** What stands in a field. Two values are equal if they say the same, wherever they stand. */
public sealed interface Value {

    /** Text on one line, a number, or a word of a closed list, as the school wrote it. */
    record Words(String text) implements Value {}

    /** Some of these, in the order of the school. */
    record Several(List<String> texts) implements Value {
        public Several {
            texts = List.copyOf(texts);
        }
    }

    record Day(LocalDate date) implements Value {}

    /** Some days, in order. */
    record Days(List<LocalDate> dates) implements Value {
        public Days {
            dates = dates.stream().sorted().toList();
        }
    }

    record Span(Period period) implements Value {}

    record Amount(Money money) implements Value {}

    /** An amount, by school year where that is known. */
    record Amounts(Cost cost) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Amounts amounts
                    && cost.perYear().equals(amounts.cost.perYear())
                    && cost.total().equals(amounts.cost.total());
        }

        @Override
        public int hashCode() {
            return cost.total().hashCode();
        }
    }

    record Progress(ActionStatus status) implements Value {}

    /** Running text: its paragraphs, items and cells in order, as plain text. */
    record Prose(List<String> paragraphs) implements Value {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}

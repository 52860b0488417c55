package io.github.ictplan.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, read from a text such as {@code 35 %}, {@code 4,3 jaar} or {@code 12 van de 21 leraren}: progress can be drawn when
 * begin, target and measurement share a unit.
 *
 * @param unit what follows the number, possibly empty
 */
public record Quantity(BigDecimal number, String unit) {
    private static final Pattern FORM =
            Pattern.compile("(-?)(?:(\\d{1,3}(?:\\.\\d{3})+)|(\\d{1,9}(?:[.,]\\d{1,4})?))\\s*([^\\d.,/-].{0,60})?");

    /** Reads a number the Dutch way: {@code 1.200} is twelve hundred, {@code 4,3} and {@code 4.3} are the same. */
    public static Optional<Quantity> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String thousands = matcher.group(2);
        String digits = thousands != null
                ? thousands.replace(".", "")
                : matcher.group(3).replace(',', '.');
        String unit = matcher.group(4) == null ? "" : matcher.group(4).strip();
        return Optional.of(new Quantity(new BigDecimal(matcher.group(1) + digits), unit));
    }
}

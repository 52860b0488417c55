package io.github.ictplan.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Money;
import org.junit.jupiter.api.Test;

class EurosTest {

    @Test
    void theDutchWay() {
        assertThat(Euros.of(new Money(120_000))).hasToString("€ 1.200");
        assertThat(Euros.of(new Money(120_005))).hasToString("€ 1.200,05");
        assertThat(Euros.of(new Money(99))).hasToString("€ 0,99");
        assertThat(Euros.of(new Money(123_456_789_00L))).hasToString("€ 123.456.789");
    }

    @Test
    void asTypedInAKey() {
        assertThat(Euros.of(new Money(120_000)).typed()).isEqualTo("1200");
        assertThat(Euros.of(new Money(120_005)).typed()).isEqualTo("1200.05");
    }

    /** The most that keys can hold, a thousand times: more than a long of cents. */
    @Test
    void noSumIsTooLarge() {
        Euros most = Euros.of(Money.parse("9999999999.99").orElseThrow()).times(999_999);
        Euros sum = Euros.ZERO;
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(most);
        }
        assertThat(sum).hasToString("€ 9.999.989.999.990.000.010");
        assertThat(sum.minus(most).plus(most)).isEqualTo(sum);
        assertThat(sum.atMost(most)).isEqualTo(most);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The picker finds for every value the rows that trying every row finds. */
class TablePickerProperties {

  @Property(tries = 500)
  @Label(
      "the rows picked are those of the greatest rank that hold, however the number is written and little is known beforehand")
  void picksTheRowsThatHold(
      @ForAll long seed,
      @ForAll @IntRange(max = 4) int zeros,
      @ForAll @IntRange(min = 1, max = 60) int known) {
    BruteForce all = new BruteForce(new RandomTables(seed).table());

    TablePicker picker = TablePicker.of(all.table, known);

    for (Point point : all.points) {
      BigDecimal[] values =
          point.values().stream()
              .map(value -> value.setScale(value.scale() + zeros))
              .toArray(BigDecimal[]::new);
      assertThat(picker.pickAll(values)).as("at %s", point).isEqualTo(all.deciding(point));
      assertThat(picker.pick(values))
          .isEqualTo(
              all.deciding(point).stream()
                  .map(OptionalInt::of)
                  .findFirst()
                  .orElse(OptionalInt.empty()));
      if (point.values().stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0)) {
        long[] whole = point.values().stream().mapToLong(BigDecimal::longValueExact).toArray();
        assertThat(picker.pick(whole)).isEqualTo(picker.pick(values));
      }
    }
  }
}

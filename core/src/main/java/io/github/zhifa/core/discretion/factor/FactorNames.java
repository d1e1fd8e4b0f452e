// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.zhifa.core.discretion.factor.WordedWay.WordedAmount;
import io.github.zhifa.model.discretion.ChoiceCriterion;
import io.github.zhifa.model.discretion.CircumstanceCriterion;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.NumberCriterion;
import io.github.zhifa.model.discretion.OccasionCount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the factors of one table. A column that holds one kind of number is a factor by its own
 * name; other numbers are named by the words that go with them. Words of a named column are values
 * of an enumeration, those of a column without a name are circumstances.
 */
final class FactorNames {
  private static final String TIMES = "次";
  private static final Pattern NONE = Pattern.compile("(?:无|没有|未发生).*");

  private final SetMultimap<String, Kind> kinds = HashMultimap.create();
  private final LookBack windows;

  FactorNames(LookBack windows) {
    this.windows = windows;
  }

  private record Kind(String about, String unit) {}

  /** Takes note of what {@code way} says in {@code column}; all of a table before any is named. */
  void note(String column, WordedWay way) {
    way.amounts()
        .forEach(amount -> kinds.put(column, new Kind(amount.about(), amount.quantity().unit())));
  }

  /** Returns the criterion of a number. */
  Criterion number(String column, WordedAmount amount) {
    String unit = amount.quantity().unit();
    return within(column, factor(column, new Kind(amount.about(), unit)), amount);
  }

  /** Returns the criterion of words; 无同类违法行为 beside counts of the same column is a count of 0. */
  Criterion words(String column, String words) {
    Set<Kind> numbers = kinds.get(column);
    if (column.isEmpty() || column.startsWith("#")) {
      return CircumstanceCriterion.builder().circumstance(words).build();
    }
    if (numbers.size() == 1 && NONE.matcher(words).matches()) {
      Kind kind = numbers.iterator().next();
      if (TIMES.equals(kind.unit)) {
        return count(factor(column, kind), kind.unit, column)
            .atLeast(BigDecimal.ZERO)
            .atMost(BigDecimal.ZERO)
            .build();
      }
    }
    return ChoiceCriterion.builder().factor(column).value(words).build();
  }

  private String factor(String column, Kind kind) {
    boolean named = !column.isEmpty() && !column.startsWith("#");
    if (named && (kinds.get(column).size() == 1 || kind.about.isEmpty())) {
      return column;
    }
    if (TIMES.equals(kind.unit)) {
      return kind.about + "次数";
    }
    return kind.about.isEmpty() ? kind.unit + "数" : kind.about;
  }

  private Criterion within(String column, String factor, WordedAmount amount) {
    NumberCriterion.Builder number = count(factor, amount.quantity().unit(), column);
    if (amount.ordinal()) {
      number.counts(OccasionCount.WITH_THIS);
    }
    amount
        .quantity()
        .least()
        .ifPresent(
            least -> {
              if (amount.quantity().leastIncluded()) {
                number.atLeast(least);
              } else {
                number.moreThan(least);
              }
            });
    amount
        .quantity()
        .most()
        .ifPresent(
            most -> {
              if (amount.quantity().mostIncluded()) {
                number.atMost(most);
              } else {
                number.lessThan(most);
              }
            });
    return number.build();
  }

  private NumberCriterion.Builder count(String factor, String unit, String column) {
    NumberCriterion.Builder builder = NumberCriterion.builder().factor(factor).unit(unit);
    if (!TIMES.equals(unit)) {
      return builder;
    }
    Optional<OccasionCount> counts =
        (column + factor).contains("含本次") ? Optional.of(OccasionCount.WITH_THIS) : Optional.empty();
    return builder.withinMonths(windows.months(factor)).counts(counts);
  }
}

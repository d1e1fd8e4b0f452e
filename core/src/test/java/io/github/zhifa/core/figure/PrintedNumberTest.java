// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "2773名, 2773, 1",
    "一名专职联络员, 1, 1",
    "比改革前增加49%, 49, 1",
    "百余件计3.50万元, 35000, 100",
    "1.2万名, 12000, 1000",
    "1万5千人, 15000, 1000",
    "五十五项, 55, 1",
    "百分之四十九点五, 49.5, 0.1",
    "６１４个, 614, 1",
    "'2,773名', 2773, 1",
    "20余万元, 200000, 10000",
    "百余件, 100, 100",
    "1百余万元, 1000000, 1000000",
    "十一 余万元, 110000, 10000",
    "12 余万元, 120000, 10000",
    "3.2 亿元, 320000000, 10000000"
  })
  void theNumberAndItsLastPrintedPlaceAreRead(String printed, BigDecimal value, BigDecimal place) {
    assertThat(PrintedNumber.in(printed))
        .filteredOn(each -> each.value().filter(value(value)).isPresent())
        .singleElement()
        .satisfies(each -> assertThat(each.lastPlace()).isEqualByComparingTo(place));
  }

  @Test
  void whatCouldMeanTwoNumbersHasNoValue() {
    assertThat(PrintedNumber.in("一万五人"))
        .extracting(PrintedNumber::value)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "94名, 94, 名, 93.5, 94.5",
    "1.2万名, 1.2, 万名, 11500, 12500",
    "1.2万名, 12000, 名, 11500, 12500",
    "9.40名, 9.40, 名, 9.395, 9.405",
    "约一百名, 100, 名, 99.5, 100.5"
  })
  void aRoundedNumberReachesHalfItsLastPrintedPlace(
      String printed, String number, String unit, BigDecimal least, BigDecimal most) {
    PrintedInterval interval =
        PrintedInterval.of(
            ReplyFigures.figure(
                "f", FigureMeasure.MEAN, printed, number, unit, Precision.ROUNDED, ""));

    assertThat(interval.least().orElseThrow()).isEqualByComparingTo(least);
    assertThat(interval.leastIncluded()).isTrue();
    assertThat(interval.most().orElseThrow()).isEqualByComparingTo(most);
    assertThat(interval.mostIncluded()).isFalse();
  }

  @Test
  void anUpperBoundReachesFromNothingToTheNumber() {
    PrintedInterval below = interval("100", Precision.AT_MOST);

    assertThat(below.least().orElseThrow()).isEqualByComparingTo("0");
    assertThat(below.most().orElseThrow()).isEqualByComparingTo("100");
    assertThat(below.meets(interval("100", Precision.AT_LEAST))).isTrue();
    assertThat(below.meets(interval("101", Precision.EXACT))).isFalse();
  }

  @Test
  void aFallByMoreThanTheNumberHasNoLowerEndAndOneByLessEndsAtNothing() {
    PrintedInterval more = interval("-10", Precision.AT_MOST);
    PrintedInterval less = interval("-3", Precision.AT_LEAST);

    assertThat(more.least()).isEmpty();
    assertThat(more.meets(interval("-25", Precision.EXACT))).isTrue();
    assertThat(more.meets(interval("-9", Precision.EXACT))).isFalse();
    assertThat(less.meets(interval("-3", Precision.EXACT))).isTrue();
    assertThat(less.meets(interval("1", Precision.EXACT))).isFalse();
    assertThat(more.plus(less).least()).isEmpty();
  }

  /** -3.2 was between -3.3 and -3.2, and 0 between -1 and 1. */
  @ParameterizedTest
  @CsvSource({
    "66.6, 66.6, true, 66.7, false",
    "-3.2, -3.3, false, -3.2, true",
    "0, -1, false, 1, false"
  })
  void aTruncatedNumberWasFartherFromZero(
      String number,
      BigDecimal least,
      boolean leastIncluded,
      BigDecimal most,
      boolean mostIncluded) {
    PrintedInterval interval = interval(number, Precision.TRUNCATED);

    assertThat(interval.least().orElseThrow()).isEqualByComparingTo(least);
    assertThat(interval.leastIncluded()).isEqualTo(leastIncluded);
    assertThat(interval.most().orElseThrow()).isEqualByComparingTo(most);
    assertThat(interval.mostIncluded()).isEqualTo(mostIncluded);
  }

  @Test
  void intervalsThatOnlyTouchMeetWhereBothHaveTheEnd() {
    PrintedInterval rounded = interval("94", Precision.ROUNDED);

    assertThat(rounded.meets(interval("94.5", Precision.EXACT))).isFalse();
    assertThat(rounded.meets(interval("93.5", Precision.EXACT))).isTrue();
    assertThat(rounded.meets(interval("40", Precision.AT_LEAST))).isTrue();
    assertThat(interval("95", Precision.AT_LEAST).meets(rounded)).isFalse();
  }

  private static PrintedInterval interval(String number, Precision precision) {
    return PrintedInterval.of(
        ReplyFigures.figure("f", FigureMeasure.COUNT, number + "名", number, "名", precision, ""));
  }

  private static Predicate<BigDecimal> value(BigDecimal expected) {
    return each -> each.compareTo(expected) == 0;
  }
}

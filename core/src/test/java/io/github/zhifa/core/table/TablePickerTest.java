// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePickerTest {
  private static final Axis YUAN =
      Axis.of("yuan", Lattice.FEN).within(Range.atLeast(BigDecimal.ZERO));
  private static final Axis AREA = Axis.of("area", Lattice.CONTINUOUS);

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  /** Below 0.5 row 0, from 0.5 to 1 row 1, over 1 row 2; 1 itself is row 1. */
  @ParameterizedTest
  @CsvSource({
    "-1E+30, 0",
    "0.49999999999999999999999999, 0",
    "0.5, 1",
    "0.50000000000000000000000000, 1",
    "0.51, 1",
    "1, 1",
    "1.000, 1",
    "1.0000001, 2",
    "1.00000000000000000000000000001, 2",
    "999999999999999999, 2",
    "1E+30, 2"
  })
  void anEndIsMetHoweverTheNumberIsWritten(String value, int row) {
    TablePicker picker =
        TablePicker.of(
            DecisionTable.of(
                List.of(AREA),
                List.of(
                    Row.of("a", Cell.of(Range.lessThan(n("0.5")))),
                    Row.of("b", Cell.of(Range.closed(n("0.5"), n("1")))),
                    Row.of("c", Cell.of(Range.greaterThan(n("1")))))));

    assertThat(picker.pick(n(value))).hasValue(row);
  }

  @Test
  void aValueThatIsNotOnItsAxisIsInNoRow() {
    TablePicker picker =
        TablePicker.of(DecisionTable.of(List.of(YUAN), List.of(Row.of("a", Cell.any()))));

    assertThat(picker.pick(n("0.01"))).hasValue(0);
    assertThat(picker.pick(n("0.010"))).hasValue(0);
    assertThat(picker.pick(n("0.011"))).isEmpty();
    assertThat(picker.pick(n("-0.01"))).isEmpty();
    assertThat(picker.pick(Long.MIN_VALUE)).isEmpty();
    assertThat(picker.pick(Long.MAX_VALUE)).hasValue(0);
  }

  @Test
  void endsOfAnySizeAreTold() {
    TablePicker picker =
        TablePicker.of(
            DecisionTable.of(
                List.of(AREA),
                List.of(
                    Row.of("a", Cell.of(Range.lessThan(n("1E-30")))),
                    Row.of("b", Cell.of(Range.atLeast(n("1E+30")))))));

    assertThat(picker.pick(0)).hasValue(0);
    assertThat(picker.pick(n("1E-30"))).isEmpty();
    assertThat(picker.pick(n("1E+31"))).hasValue(1);
  }

  /** 300 rows on each of three axes cannot be laid out cell by cell: 301^3 cells. */
  @Test
  void aTableOfManyCellsIsPickedFromAll() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Cell one = Cell.of(Range.singleton(BigDecimal.valueOf(2L * i)));
      rows.add(Row.of(i, one, one, one));
    }
    rows.add(Row.of("other", Cell.any(), Cell.any(), Cell.any()).withRank(Row.RESIDUAL));
    TablePicker picker = TablePicker.of(DecisionTable.of(List.of(AREA, AREA, AREA), rows));

    assertThat(IntStream.range(0, 300).map(i -> picker.pick(2L * i, 2L * i, 2L * i).getAsInt()))
        .containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
    assertThat(picker.pick(2, 2, 4)).hasValue(300);
    assertThat(picker.pickAll(n("2"), n("2"), n("2"))).isEqualTo(ImmutableList.of(1));
  }

  @Test
  void eachAxisWantsAValue() {
    TablePicker picker = TablePicker.of(DecisionTable.of(List.of(AREA, YUAN), List.of()));

    assertThatThrownBy(() -> picker.pick(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not one value for each axis: axes=2, values=1");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static io.github.zhifa.core.discretion.table.FactTables.UNKNOWN;
import static io.github.zhifa.core.discretion.table.FactTables.tables;
import static io.github.zhifa.core.discretion.table.FactTables.tier;
import static io.github.zhifa.core.discretion.table.FactTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables worked by hand: condition=yuan, parted by |. */
class InversionsTest {
  @ParameterizedTest
  @CsvSource({
    // Of occasions more are graver, even in two rows.
    "被处罚次数:1次=5000|被处罚次数:2次以上=1000, 0>1",
    "被处罚次数:1次=1000|被处罚次数:2次以上=5000, ''",
    "被处罚次数:1次=1000|被处罚次数:2次=5000|被处罚次数:3次以上=3000, 1>2",
    // Of other numbers the table tells which end is graver.
    "不足10平方米=1000|10平方米以上不足50平方米=5000|50平方米以上=3000, 1>2",
    "不足10平方米=5000|10平方米以上不足50平方米=3000|50平方米以上=1000, ''",
    "不足10平方米=5000|10平方米以上=1000, ''",
    // A row out of order is found beside its neighbour, not beside all.
    "1人=1000|2人=9000|3人=3000|4人以上=5000, 1>2",
    // The same fine and fines that cross each other are no inversion.
    "被处罚次数:1次=1000|被处罚次数:2次=1000|被处罚次数:3次以上=3000, ''",
  })
  void lighterFactsThatCostMore(String rows, String found) {
    assertThat(found(rows)).containsExactlyElementsOf(split(found));
  }

  @Test
  void oneColumnIsComparedWhereTheOthersAreTheSame() {
    String rows =
        "区域:甲;被处罚次数:1次=1000|区域:甲;被处罚次数:2次以上=2000" + "|区域:乙;被处罚次数:1次=5000|区域:乙;被处罚次数:2次以上=4000";

    assertThat(found(rows)).containsExactly("2>3");
  }

  @Test
  void twoValuesOfAChoiceAreComparedBeforeOneOfThemIsFound() {
    // 限期 is cheaper than 逾期 in two regions and dearer in the third.
    String rows =
        "区域:甲;整改:限期=1000|区域:甲;整改:逾期=2000|区域:乙;整改:限期=3000|区域:乙;整改:逾期=4000"
            + "|区域:丙;整改:限期=6000|区域:丙;整改:逾期=5000";

    assertThat(found(rows)).containsExactly("4>5");
    assertThat(found("整改:限期=6000|整改:逾期=5000")).isEmpty();
  }

  @Test
  void alternativesOfOtherQuantitiesAreNotCompared() {
    String rows =
        "超标:超标3倍以下或超量30%以下;水量:100吨以下=1000|超标:超标3倍以下或超量30%以下;水量:超过100吨=2000"
            + "|超标:超标超过3倍或超量超过30%;水量:100吨以下=3000|超标:超标超过3倍或超量超过30%;水量:超过100吨=4000";

    assertThat(found(rows)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 5000, 1000, 5000, 0",
    "1000, 5000, 2000, 5000, -1",
    "1000, 5000, 500, 5000, 1",
    "1000, 5000, 2000, 4000, 0",
    "3000, 5000, 1000, 4000, 1",
  })
  void aFineIsHigherAtOneEndAndLowerAtNone(
      long least, long most, long otherLeast, long otherMost, int order) {
    FineAmount one = range(least, most);
    FineAmount other = range(otherLeast, otherMost);

    assertThat(Costs.compare(one, other)).isEqualTo(order);
    assertThat(Costs.compare(other, one)).isEqualTo(-order);
  }

  @Test
  void finesOfOtherMeasuresAreNotCompared() {
    FineAmount perPiece =
        FineAmount.builder()
            .from(yuan(9000))
            .measure(FineMeasure.builder().from(yuan(1).measure()).per("处").build())
            .build();

    assertThat(Costs.compare(perPiece, yuan(1000))).isZero();
  }

  private static FineAmount range(long least, long most) {
    return FineAmount.builder().from(yuan(least)).most(BigDecimal.valueOf(most)).build();
  }

  private static List<String> found(String rows) {
    List<Tier> tiers = new ArrayList<>();
    for (String row : split(rows)) {
      List<String> parts = Splitter.on('=').splitToList(row);
      tiers.add(tier(parts.get(0), Long.parseLong(parts.get(1))).build());
    }
    ItemTables tables = tables(UNKNOWN, List.of(), tiers);
    return tables.tiers().get(0).inversions(tables::fine).found().stream()
        .map(each -> each.lighter() + ">" + each.graver())
        .toList();
  }

  private static List<String> split(String rows) {
    return Splitter.on('|').omitEmptyStrings().splitToList(rows);
  }
}

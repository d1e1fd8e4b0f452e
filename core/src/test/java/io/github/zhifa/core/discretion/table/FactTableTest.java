// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static io.github.zhifa.core.discretion.table.FactTables.BOTH;
import static io.github.zhifa.core.discretion.table.FactTables.GUANGDONG;
import static io.github.zhifa.core.discretion.table.FactTables.UNKNOWN;
import static io.github.zhifa.core.discretion.table.FactTables.table;
import static io.github.zhifa.core.discretion.table.FactTables.tables;
import static io.github.zhifa.core.discretion.table.FactTables.tier;
import static io.github.zhifa.core.discretion.table.FactTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Limit;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineClause;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables worked by hand; rows are parted by |, columns by a semicolon. */
class FactTableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        // Between five persons and six there is nobody.
        "5人以下|6人至10人|11人以上",
        "2次以下|2次|3次以上",
        "3个月以下|3个月以上6个月以下|6个月以上",
        // What lies above the last end is an open end, no gap.
        "1吨以下|1吨以上3吨以下|3吨以上5吨以下",
        // Further words only say more of their row.
        "第一次被处罚|第二次被处罚，拒不改正|第三次及以上被处罚",
        "第一次被处罚|第二次被处罚或者随意丢弃的|第三次被处罚",
        "次数:无同类违法行为|次数:1次|次数:2次以上",
        "不足10平方米|10平方米以上不足50平方米|50平方米以上",
        // Circumstances are free words: none of them being there is no gap.
        "一般区域|限批区|环境敏感区",
        "次数:1次;区域:甲|次数:2次以上;区域:甲|次数:1次;区域:乙|次数:2次以上;区域:乙",
        // An empty cell holds for any value.
        "次数:1次;区域:甲|次数:1次;区域:乙|次数:2次以上;区域:不限",
        // 危险 goes with 堆放, where the other values go with 排放.
        "行为:排放;去向:河流|行为:排放;去向:湖泊|行为:堆放;去向:危险废物|行为:堆放;去向:一般废物",
        // A case may have to do with one of the two numbers only; each is covered.
        "超标:超标3倍以下或超量30%以下|超标:超标3倍以上或超量30%以上",
        // A choice and a number of one column exclude each other.
        "超标情况:仅pH值超标|超标情况:3倍以下|超标情况:3倍以上",
        "第一次被处罚，及时改正的|第二次及以上被处罚，及时改正的|第一次被处罚，拒不改正的|第二次及以上被处罚，拒不改正的",
      })
  void nothingIsMissing(String rows) {
    FactTable table = table(UNKNOWN, split(rows));

    assertThat(table.undecided()).isEmpty();
    assertThat(table.gaps().isNone()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "2次以下|3次以上/次数 2次/次数 2次/0/1",
        "1次|4次以上/次数 2~3次/次数 2次/0/1",
        "5人以下|8人以上/人数 5~7人/人数 5人/0/1",
        "1吨以下|3吨以上/吨数 ≥1 <3吨/吨数 1吨/0/1",
        "不足3吨|超过3吨/吨数 3吨/吨数 3吨/0/1",
        "不足1万元|超过1万元/元数 10000元/元数 10000元/0/1",
        // Each of two alternatives is asked for itself.
        "超标:超标3倍以下或超量30%以下|超标:超标5倍以上或超量30%以上/超标 ≥3 <5倍/超标 3倍/0/1",
        // In one region only.
        "区域:甲;次数:1次|区域:甲;次数:3次以上|区域:乙;次数:1次|区域:乙;次数:2次以上/次数 2次，区域=甲/次数 2次，区域=甲/0/1",
      })
  void factsBetweenTwoRowsAreMissing(
      String rows, String facts, String witness, int below, int above) {
    FactTable table = table(GUANGDONG, split(rows));

    assertThat(table.gaps().complete()).isTrue();
    assertThat(table.gaps().found())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(Splitter.on('，').split(gap.facts()))
                  .containsExactlyInAnyOrderElementsOf(Splitter.on('，').split(facts));
              assertThat(Splitter.on('，').split(gap.witness()))
                  .containsExactlyInAnyOrderElementsOf(Splitter.on('，').split(witness));
              assertThat(gap.below()).hasValue(below);
              assertThat(gap.above()).hasValue(above);
            });
  }

  @Test
  void aCombinationThatNoRowNamesIsMissing() {
    // 3 x 2 cells, of which 乙 with 逾期 is missing.
    FactTable table =
        table(UNKNOWN, "区域:甲;整改:限期", "区域:甲;整改:逾期", "区域:乙;整改:限期", "区域:丙;整改:限期", "区域:丙;整改:逾期");

    assertThat(table.gaps().found())
        .containsExactly(
            new FactGap("区域=乙，整改=逾期", 0, "区域=乙，整改=逾期", OptionalInt.empty(), OptionalInt.empty()));
  }

  @Test
  void missingCombinationsThatHangTogetherAreOneGap() {
    // Of 3 x 3 cells the diagonal is there: six cells are missing, each a neighbour of another.
    FactTable table = table(UNKNOWN, "程度:轻;改正:早", "程度:中;改正:晚", "程度:重;改正:未");

    assertThat(table.gaps().found()).hasSize(1);
  }

  @Test
  void aTableThatBeginsHigherInOneRegionThanInAnotherHasAGap() {
    FactTable table = table(UNKNOWN, "区域:甲;次数:1次", "区域:甲;次数:2次以上", "区域:乙;次数:2次以上");

    assertThat(table.gaps().found()).extracting(FactGap::facts).containsExactly("次数 1次，区域=乙");
  }

  @Test
  void aCircumstanceThatStandsWithTwoNumbersIsMissedBesideTheThird() {
    FactTable table =
        table(
            UNKNOWN,
            "第一次被处罚，及时改正的",
            "第二次被处罚，及时改正的",
            "第三次及以上被处罚，及时改正的",
            "第一次被处罚，拒不改正的",
            "第二次被处罚，拒不改正的");

    assertThat(table.gaps().found())
        .extracting(FactGap::facts)
        .containsExactly("被处罚次数 ≥3次，无“及时改正”，拒不改正");
  }

  @Test
  void aResidualRowIsNamedAndClosesNothing() {
    FactTable table = table(UNKNOWN, "1次", "3次以上", "?其他情形");

    assertThat(table.residual()).containsExactly(2);
    assertThat(table.gaps().found()).extracting(FactGap::facts).containsExactly("次数 2次");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "3项以上5项以上|6项/a condition that cannot be read",
        "1次|不足10日|不足1个月/two units of one quantity"
      })
  void whatIsMissingIsUndecidedWhereARowMayHoldIt(String rows, String why) {
    FactTable table = table(GUANGDONG, split(rows));

    assertThat(table.undecided()).as(why).isPresent();
    assertThat(table.gaps().found()).isEmpty();
    assertThat(table.openEnds().found()).isEmpty();
  }

  @Test
  void severalRowsWithoutConditionsCannotBeCompared() {
    FactTable table = table(UNKNOWN, "/", "2次");

    assertThat(table.undecided()).isPresent();
    assertThat(table.rows()).extracting(FactRow::place).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({
    // Both hold for the facts under 以上 includes, 以下 excludes.
    "1项, 1项以上5项以下, 项数 1项",
    "1次, 3次以下, 次数 1次",
    "10天以内, 10天以上20天以下, 日数 10日",
    "第三次及以上被处罚的, 第四次被处罚, 被处罚次数 4次",
    "第一次或第二次被处罚, 第二次被处罚的, 被处罚次数 2次",
    "不足10平方米, 5平方米以上, 平方米数 5平方米",
    "累计三十日及以上、少于六十日, 累计五十日以上, 累计 50日",
    "次数:2次以上;区域:甲, 次数:3次;区域:甲, '次数 3次，区域=甲'",
    // What a row leaves open may be anything.
    "次数:2次以上;区域:/, 次数:3次;区域:甲, '次数 3次，区域=甲'",
    "1至5人, 5至10人, 人数 5人",
  })
  void twoRowsMeetInTheSmallestCase(String one, String other, String facts) {
    assertThat(table(GUANGDONG, one, other).meetings().found())
        .containsExactly(meeting(Meeting.Kind.OVERLAP, facts));
    assertThat(table(GUANGDONG, other, one).meetings().found())
        .extracting(Meeting::kind)
        .containsExactly(Meeting.Kind.OVERLAP);
  }

  @ParameterizedTest
  @CsvSource({
    "2次以下, 2次",
    "2次, 3次以上",
    "3个月以下, 3个月以上6个月以下",
    "第二次被处罚, 第三次及以上被处罚",
    // Other words do not prove that both can hold.
    "第一次被处罚，单位及时通知且积极恢复原状或赔偿的, 第一次被处罚，单位未及时通知的",
    "第一次被处罚, 第一次被处罚，造成严重后果的",
    "环境敏感区或限批区, 环境敏感区或限批区以外的区域",
    "第二次被处罚, 第二次被发现",
    "3项以上5项以上, 4项",
    "超标情况:仅pH值超标, 超标情况:3倍以下",
  })
  void twoRowsDoNotSurelyMeet(String one, String other) {
    assertThat(table(GUANGDONG, one, other).meetings().found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // An end of which the instrument says nothing is not certain.
    "UNKNOWN, 3次以下, 3次以上, END, 次数 3次",
    "UNKNOWN, 3次以下, 3次及以上, END, 次数 3次",
    "UNKNOWN, 1项, 1项以上5项以下, END, 项数 1项",
    "UNKNOWN, 4次以下, 3次及以上, OVERLAP, 次数 3次",
    // Rulebook 8.2: a shared endpoint under an inclusive convention touches.
    "BOTH, 3次以下, 3次以上5次以下, END, 次数 3次",
    "BOTH, 1吨以下, 1吨以上, END, 吨数 1吨",
    "BOTH, 1万元以下, 1万元以上, END, 元数 10000元",
    "BOTH, 3次以下, 3次, OVERLAP, 次数 3次",
    "BOTH, 4次以下, 3次以上, OVERLAP, 次数 3次",
  })
  void rowsThatShareAnEndTouch(
      String convention, String one, String other, Meeting.Kind kind, String facts) {
    Optional<BoundaryConvention> meaning = "BOTH".equals(convention) ? BOTH : UNKNOWN;

    assertThat(table(meaning, one, other).meetings().found()).containsExactly(meeting(kind, facts));
  }

  @Test
  void allRowsThatHoldForTheFactsAreNamed() {
    // Of three or more occasions all three hold.
    assertThat(table(BOTH, "1次及以上", "2次及以上", "3次及以上").meetings().found())
        .extracting(meeting -> meeting.facts() + meeting.holding())
        .containsExactly("次数 2次[0, 1]", "次数 3次[0, 1, 2]", "次数 3次[0, 1, 2]");
  }

  @Test
  void alternativesOfOneColumnCross() {
    FactTable table = table(GUANGDONG, "超标:超标3倍以下或超量30%以下", "超标:超标3倍以上8倍以下或超量30%以上50%以下");

    assertThat(table.meetings().found())
        .containsExactly(meeting(Meeting.Kind.ALTERNATIVES, "超标 1倍，超量 30%"));
  }

  @Test
  void anOverridingRowPrevailsInItsClauseAndStandsBesideTheRowsOfAnother() {
    FineClause plain = clause("1", null);
    FineClause grave = clause("2", "情节严重");
    Tier third = tier("第三次及以上被处罚", 1000).clause("1").build();
    Tier own = tier("!第四次及以上被处罚", 2000).clause("1").build();
    Tier other = tier("!第四次及以上被处罚", 3000).clause("2").build();

    assertThat(meetings(List.of(plain, grave), third, own)).isEmpty();
    assertThat(meetings(List.of(plain, grave), third, other))
        .containsExactly(meeting(Meeting.Kind.OVERLAP, "被处罚次数 4次"));
  }

  @Test
  void rowsOfOtherSubjectsAndOtherStagesNeverMeet() {
    Tier one = tier("第一次被处罚", 1000).clause("1").build();
    Tier two = tier("第一次被处罚", 2000).clause("2").build();

    assertThat(meetings(List.of(clause("1", null), clause("2", "逾期不改正")), one, two)).isEmpty();
    assertThat(meetings(List.of(subject("1", "单位"), subject("2", "个人")), one, two)).isEmpty();
    assertThat(meetings(List.of(clause("1", null), clause("2", "情节严重")), one, two)).hasSize(1);
  }

  @Test
  void aRowThatSparesPrevails() {
    Tier spared =
        Tier.builder().from(tier("次数:1次", 1).build()).fine(Optional.empty()).grade("不予处罚").build();
    Tier first = tier("次数:1次", 1000).build();
    FactTable table = tables(UNKNOWN, List.of(), List.of(spared, first)).tiers().get(0);

    assertThat(table.meetings().found()).isEmpty();
    assertThat(table.masked().found())
        .containsExactly(new FactTable.Superfluous(1, ImmutableList.of(0)));
  }

  @Test
  void aRowThatMayBeOverriddenByOneThatCannotBeReadMeetsNothing() {
    assertThat(table(GUANGDONG, "2次", "2次以上", "!3项以上5项以上").meetings().found()).isEmpty();
    assertThat(table(GUANGDONG, "2次", "2次以上", "3项以上5项以上").meetings().found()).hasSize(1);
  }

  @Test
  void aRowUnderThoseThatPrevailNeverDecides() {
    // 2 to 4 is covered by 2 to 3 and 4 or more together, and by neither alone.
    assertThat(table(UNKNOWN, "1次", "2次及以上4次及以下", "!2次及以上3次及以下", "!4次及以上").masked().found())
        .containsExactly(new FactTable.Superfluous(1, ImmutableList.of(2, 3)));
    assertThat(table(UNKNOWN, "1次", "2次及以上4次及以下", "!3次及以上").masked().found()).isEmpty();
  }

  @Test
  void aRowRepeatsOneWithTheSameFineThatHoldsWhereverItDoes() {
    Tier first = tier("次数:2次", 1000).build();
    Tier wider = tier("次数:2次以上", 1000).build();
    Tier dearer = tier("次数:2次", 2000).build();

    assertThat(tables(BOTH, List.of(), List.of(first, first)).tiers().get(0).repeated().found())
        .containsExactly(new FactTable.Superfluous(1, ImmutableList.of(0)));
    assertThat(tables(BOTH, List.of(), List.of(first, wider)).tiers().get(0).repeated().found())
        .containsExactly(new FactTable.Superfluous(0, ImmutableList.of(1)));
    assertThat(tables(BOTH, List.of(), List.of(first, dearer)).tiers().get(0).repeated().found())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "1次|2次/次数 ≥3次/1",
        "5人以下|6人至10人/人数 ≥11人/1",
        "不足10平方米|10平方米以上不足50平方米/平方米数 ≥50平方米/1",
      })
  void theHighestEndIsOpen(String rows, String beyond, int place) {
    assertThat(table(BOTH, split(rows)).openEnds().found())
        .singleElement()
        .satisfies(
            end -> {
              assertThat(end.beyond()).isEqualTo(beyond);
              assertThat(end.place()).isEqualTo(place);
            });
  }

  @Test
  void anEndThatARowLeavesOpenIsNone() {
    assertThat(table(UNKNOWN, "1次", "2次以上").openEnds().found()).isEmpty();
    assertThat(table(UNKNOWN, "1次", "轻微").openEnds().found()).isEmpty();
  }

  @Test
  void aBoundEndsInAnAnswerThatIsNotComplete() {
    List<FactRow> rows = table(UNKNOWN, "1次", "3次", "5次", "7次以上").rows();
    List<FactRow> overlapping = table(UNKNOWN, "2次及以上", "3次及以上", "4次及以上").rows();

    assertThat(FactTable.of(rows, new Limit(1, 10)).gaps().complete()).isFalse();
    assertThat(FactTable.of(overlapping, new Limit(1, 10)).meetings().complete()).isFalse();
    assertThat(FactTable.of(rows, new Limit(10_000, 1)).gaps().complete()).isFalse();
    assertThat(FactTable.of(rows, new Limit(10_000, 10)).gaps().found()).hasSize(3);
  }

  private static Meeting meeting(Meeting.Kind kind, String facts) {
    return new Meeting(0, 1, kind, facts, ImmutableList.of(0, 1));
  }

  private static List<Meeting> meetings(List<FineClause> clauses, Tier... tiers) {
    return tables(UNKNOWN, clauses, List.of(tiers)).tiers().stream()
        .flatMap(table -> table.meetings().found().stream())
        .toList();
  }

  private static FineClause clause(String label, @Nullable String stage) {
    return FineClause.builder()
        .label(label)
        .fine(yuan(1000))
        .stage(Optional.ofNullable(stage))
        .build();
  }

  private static FineClause subject(String label, String subject) {
    return FineClause.builder().label(label).fine(yuan(1000)).subject(subject).build();
  }

  private static String[] split(String rows) {
    return Splitter.on('|').splitToStream(rows).toArray(String[]::new);
  }
}

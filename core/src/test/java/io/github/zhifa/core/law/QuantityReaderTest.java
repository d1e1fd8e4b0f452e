// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  /** 广东省生态环境行政处罚自由裁量权规定 art 23: “以下”不包括本数，“以上”包括本数. */
  private static final BoundaryConvention GUANGDONG =
      BoundaryConvention.builder()
          .aboveIncludes(true)
          .belowIncludes(false)
          .source(LegalSource.of("广东省生态环境行政处罚自由裁量权规定", "第二十三条"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3个月以上6个月以下 | [3,6]个月",
        "12个月以上 | [12,]个月",
        "1次 | [1,1]次",
        "2次以下 | [,2]次",
        "3次及以上 | [3,]次",
        "3次（含）以上 | [3,]次",
        "第二次被处罚的 | [2,2]次",
        "第三次及以上被处罚的 | [3,]次",
        "50吨以上200吨以下 | [50,200]吨",
        "免费刊播公益广告时间占刊播总时长百分之十及以上、百分之二十以下的 | [10,20]%",
        "时间不足刊播总时长百分之十的 | [,10)%",
        "少于刊播总时长的百分之二十 | [,20)%",
        "累计不少于六十日 | [60,]日",
        "累计少于三十日，或版面比例占所在版面低于百分之十的 | [,30)日 [,10)%",
        "累计三十日及以上、少于六十日，或比例占百分之十及以上、低于百分之二十五的 | [30,60)日 [10,25)%",
        "货值金额在100万元以上300万元以下 | [1000000,3000000]元",
        "货值金额在500万元以上或者造成重大生态环境影响的 | [5000000,]元",
        "超标3倍以上8倍以下或超量30%以上50%以下 | [3,8]倍 [30,50]%",
        "超过超低排放要求1倍以上2倍以下 | [1,2]倍",
        "5蒸吨以上10蒸吨以下 | [5,10]蒸吨",
        "10天以内 | [,10]日",
        "超过3个不超过5个 | (3,5]个",
        "满3个月不满6个月 | [3,6)个月",
        "6个月以上1年以下 | [6,12]个月",
        "500公斤以上1吨以下 | [500,1000]千克",
        "一至三倍 | [1,3]倍",
        "千分之五以上 | [0.5,]%",
        "10平方米以上30平方米（不含）以下 | [10,30)平方米",
        "5人以上（含5人）10人以下（不含10人） | [5,10)人",
        "100平方米以上至200平方米以下 | [100,200]平方米",
        "5 万元以上 10 万元以下 | [50000,100000]元",
        "1年内2次以上 | [2,]次",
        "６次以上 | [6,]次"
      })
  void intervalsAreRead(String printed, String intervals) {
    QuantityReading reading = QuantityReader.read(printed, Optional.empty());

    assertThat(show(reading)).isEqualTo(intervals);
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一般区域",
        "一级以上保护区",
        "最高水位线以下的滩地",
        "县级以上人民政府",
        "在一个自然年度内从未发布公益广告的",
        "2022年1月1日至12月31日",
        "pH≤2或pH≥11",
        "第二十条第一款以上",
        "排放B类大气污染物",
        "",
        "／",
        "80以上",
        "自收到之日起3日内改正"
      })
  void whatIsNoIntervalIsNeitherReadNorBlamed(String printed) {
    QuantityReading reading = QuantityReader.read(printed, Optional.empty());

    assertThat(reading.found()).isEmpty();
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3项以上5项以上, LOWER_TWICE, 3项以上5项以上",
    "涉及3项以下5项以下的, UPPER_TWICE, 3项以下5项以下",
    "5次以下3次以上, ENDS_SWAPPED, 5次以下3次以上",
    "3次以上以上, BOUNDARY_DOUBLED, 3次以上以上",
    "超过3次以上, BOUNDARY_DOUBLED, 超过3次以上",
    "5个月以上3个月以下, ENDS_REVERSED, 5个月以上3个月以下",
    "510项以上项以下, NUMBER_MISSING, 项以下",
    "2次3次以上, BOUNDARY_MISSING, 2次3次以上",
    "货值300万元以上500, BOUNDARY_MISSING, 300万元以上500",
    "3以上5项以下, UNIT_MISSING, 3以上5项以下",
    "30%以上50以下, UNIT_MISSING, 30%以上50以下",
    "3个月以上6次以下, UNITS_DIFFER, 3个月以上6次以下",
    "3个个以上, UNIT_DOUBLED, 3个个",
    "1.5.2倍以上, NUMBER_UNREADABLE, 1.5.2倍以上",
    "万元以下, NUMBER_UNREADABLE, 万元以下"
  })
  void aMalformedIntervalIsAProblemAndNoInterval(String printed, TextFault fault, String part) {
    QuantityReading reading = QuantityReader.read(printed, Optional.empty());

    assertThat(reading.found()).isEmpty();
    assertThat(reading.problems()).extracting(TextProblem::fault).containsExactly(fault);
    assertThat(reading.problems().get(0).span().of(printed)).isEqualTo(part);
  }

  @Test
  void theConventionOfTheInstrumentDecidesAboveAndBelow() {
    QuantityReading reading = QuantityReader.read("3次以上5次以下", Optional.of(GUANGDONG));

    assertThat(show(reading)).isEqualTo("[3,5)次");
    assertThat(reading.found().get(0).mostBasis()).isEqualTo(BoundaryBasis.CONVENTION);
    assertThat(reading.found().get(0).assumed()).isFalse();
  }

  @Test
  void wordsThatSayItThemselvesNeedNoConvention() {
    QuantityReading reading = QuantityReader.read("3次及以上、不满5次", Optional.of(GUANGDONG));

    assertThat(show(reading)).isEqualTo("[3,5)次");
    assertThat(reading.found().get(0).leastBasis()).isEqualTo(BoundaryBasis.WORDS);
    assertThat(reading.found().get(0).mostBasis()).isEqualTo(BoundaryBasis.WORDS);
  }

  @Test
  void withoutAConventionTheCivilCodeIsAssumedAndSaid() {
    QuantityReading.Found found =
        QuantityReader.read("百分之十及以上、百分之二十以下", Optional.empty()).found().get(0);

    assertThat(found.leastBasis()).isEqualTo(BoundaryBasis.WORDS);
    assertThat(found.mostBasis()).isEqualTo(BoundaryBasis.CIVIL_CODE);
    assertThat(found.assumed()).isTrue();
  }

  private static String show(QuantityReading reading) {
    return reading.found().stream()
        .map(QuantityReading.Found::quantity)
        .map(QuantityReaderTest::show)
        .collect(Collectors.joining(" "));
  }

  private static String show(Quantity range) {
    return List.of(
            range.leastIncluded() || range.least().isEmpty() ? "[" : "(",
            range.least().map(end -> end.stripTrailingZeros().toPlainString()).orElse(""),
            ",",
            range.most().map(end -> end.stripTrailingZeros().toPlainString()).orElse(""),
            range.mostIncluded() || range.most().isEmpty() ? "]" : ")",
            range.unit())
        .stream()
        .collect(Collectors.joining());
  }
}

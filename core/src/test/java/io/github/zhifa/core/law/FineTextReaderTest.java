// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineTextReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2万元以上4万元以下 | 20000..40000元",
        "5000元以上1.5万元以下 | 5000..15000元",
        "200元以下 | ..200元",
        "20万元 | 200000..200000元",
        "处1000元以上的罚款 | 1000..元",
        "处二千元以上二万元以下罚款 | 2000..20000元",
        "对单位处五万元以上五十万元以下罚款 | 50000..500000元",
        "没收违法所得，并处所收费用3倍以上3.5倍以下罚款 | 3..3.5倍 of 所收费用",
        "处所收费用的1倍以上1.5倍以下罚款 | 1..1.5倍 of 所收费用",
        "货值金额1倍以上1.5倍以下 | 1..1.5倍 of 货值金额",
        "货值金额3倍 | 3..3倍 of 货值金额",
        "处赔偿额一至二倍罚款 | 1..2倍 of 赔偿额",
        "500元/车次 | 500..500元 per 车次",
        "按照每处设施处五千元以上二万元以下罚款 | 5000..20000元 per 处",
        "按照占地面积处每平方米一千元罚款，并处没收违法堆放、摆卖的物品 | 1000..1000元 per 平方米",
        "按照占用或者拆除立体绿化面积每平方米五百元以上二千元以下的标准处以罚款 | 500..2000元 per 平方米",
        "处每辆（艘）五千元罚款 | 5000..5000元 per 辆",
        "处以2000元至2万元罚款 | 2000..20000元",
        "处以1万元以上、5万元以下的罚款 | 10000..50000元",
        "处上一年度从本单位取得收入百分之五十以下的罚款 | ..50% of 上一年度从本单位取得收入",
        "并处建设工程造价5%以上10%以下的罚款 | 5..10% of 建设工程造价",
        "并处所获收入30%以上3倍以下罚款 | 30..300% of 所获收入",
        "货值金额不足一万元的，处五万元以上十万元以下罚款 | 50000..100000元",
        "货值金额一万元以上的，处货值金额十倍以上二十倍以下罚款 | 10..20倍 of 货值金额",
        "违法所得不足五十万元的以五十万元计算，处违法所得一倍以上五倍以下罚款 | 1..5倍 of 违法所得",
        "三年内再犯的，处不超过三万元罚款 | ..30000元",
        "可以对个人处二百元以下罚款，对单位处二千元以上二万元以下罚款 | ..200元; 2000..20000元",
        "处上一年年收入百分之四十的罚款 | 40..40% of 上一年年收入",
        "按照直接损失的百分之二十计算罚款 | 20..20% of 直接损失",
        "处项目总投资额1‰以上5‰以下的罚款 | 0.1..0.5% of 项目总投资额",
        "总额不超过一万元的罚款 | ..10000元",
        "处警告或者五百元以下罚款 | ..500元",
        "处3-5万元罚款 | 30000..50000元",
        "处前款罚款数额二倍以下的罚款 | ..2倍 of 前款罚款数额",
        "罚款金额为违法所得的3倍 | 3..3倍 of 违法所得",
        "处最高应价百分之十罚款 | 10..10% of 最高应价",
        "处以最高不超过所涉及外债金额3%的罚款 | ..3% of 所涉及外债金额"
      })
  void theAmountsOfAFineAreRead(String printed, String amounts) {
    FineReading reading = FineTextReader.read(printed);

    assertThat(show(reading)).isEqualTo(amounts);
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "45万元以上60万元以上, LOWER_TWICE, 45万元以上60万元以上",
    "7.5万元元以上8.5万元以下, UNIT_DOUBLED, 7.5万元元",
    "5000元以上1.5万元, BOUNDARY_MISSING, 5000元以上1.5万元",
    "处二千元二万元以下罚款, BOUNDARY_MISSING, 二千元二万元以下",
    "并处5万元以上10万以下的罚款, UNIT_MISSING, 5万元以上10万以下",
    "并处5以上10万元以下的罚款, UNIT_MISSING, 5以上10万元以下",
    "处20万罚款, UNIT_MISSING, 20万",
    "5000, UNIT_MISSING, 5000",
    "2元万以上4万元以下, UNIT_INSIDE_NUMBER, 2元万",
    "造价5%以上10以下, UNIT_MISSING, 5%以上10以下",
    "4万元以上2万元以下, ENDS_REVERSED, 4万元以上2万元以下",
    "4万元以上4万元以下, ENDS_REVERSED, 4万元以上4万元以下",
    "5万元以上10万元以下10万元, RUN_TOGETHER, 5万元以上10万元以下10万元",
    "1至3千元, UNIT_MISSING, 1至3千元",
    "处-500元罚款, SURROUNDINGS_UNREADABLE, 500元",
    "处5%-10的罚款, SURROUNDINGS_UNREADABLE, 5%",
    "处五于元以上一万元以下罚款, SURROUNDINGS_UNREADABLE, 一万元以下",
    "处1万元以.上5万元以下罚款, SURROUNDINGS_UNREADABLE, 1万元",
    "处1万元以上的1万元以下罚款, ENDS_REVERSED, 1万元以上的1万元以下",
    "处1万元以上5万元以下罸款, SURROUNDINGS_UNREADABLE, 1万元以上5万元以下",
    "5万元以上；10万元以下, RANGE_PARTED, 5万元以上；10万元以下",
    "处1倍以上5万元以下罚款, UNITS_DIFFER, 1倍以上5万元以下",
    "处万元以下罚款, NUMBER_UNREADABLE, 万元以下",
    "处罚款, NOTHING_READABLE, 处罚款",
    "三年内两次, NOTHING_READABLE, 三年内两次"
  })
  void aMalformedFineIsAProblem(String printed, TextFault fault, String part) {
    FineReading reading = FineTextReader.read(printed);

    assertThat(reading.problems().get(0).fault()).isEqualTo(fault);
    assertThat(reading.problems().get(0).span().of(printed)).isEqualTo(part);
  }

  private static String show(FineReading reading) {
    return reading.found().stream().map(FineTextReaderTest::show).collect(Collectors.joining("; "));
  }

  private static String show(FineReading.Found found) {
    FineMeasure measure = found.measure();
    return plain(found.least())
        + ".."
        + plain(found.most())
        + measure.unit().label().zh()
        + measure.base().map(base -> " of " + base).orElse("")
        + measure.per().map(per -> " per " + per).orElse("");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }
}

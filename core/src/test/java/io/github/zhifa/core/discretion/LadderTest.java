// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
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
        "5人以下 | 6人至10人 | 11人以上",
        "2次以下 | 2次 | 3次以上",
        "3个月以下 | 3个月以上6个月以下 | 6个月以上",
        "1吨以下 | 1吨以上3吨以下 | 3吨以上5吨以下",
        "第一次被处罚 | 第二次被处罚，拒不改正 | 第三次及以上被处罚",
        "第一次被处罚 | 第二次被处罚或者随意丢弃的 | 第三次被处罚",
        "无同类违法行为 | 1次 | 2次以上",
        "1人以下受伤 | 造成2人受伤 | 3人以上受伤",
        "2次以下 | 3项以上5项以上 | 5次以上",
        "不足10平方米 | 10平方米以上不足50平方米 | 50平方米以上",
        "一般区域 | 限批区 | 环境敏感区",
      })
  void nothingIsMissing(String one, String two, String three) {
    assertThat(gaps(Optional.empty(), one, two, three)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2次以下 | 3次以上 | 2~2次",
        "1次 | 4次以上 | 2~3次",
        "5人以下 | 8人以上 | 5~7人",
        "1吨以下 | 3吨以上 | 1~3吨",
        "超标3倍以下或超量30%以下 | 超标5倍以上或超量30%以上 | 3~5倍",
      })
  void aValueBetweenIsMissing(String one, String two, String missing) {
    assertThat(gaps(Optional.of(GUANGDONG), one, two)).containsExactly(missing);
  }

  @Test
  void whereTheConventionIsNotKnownAnEndThatMayBeIncludedIsNotMissing() {
    assertThat(gaps(Optional.empty(), "3吨以下", "3吨以上")).isEmpty();
    assertThat(gaps(Optional.empty(), "不足3吨", "超过3吨")).containsExactly("3~3吨");
  }

  @Test
  void factorsThatAreEqualStayTogether() {
    ImmutableList<String> rows = ImmutableList.of("一般区域/1次", "一般区域/3次以上", "限批区/1次", "限批区/2次以上");
    List<Ladder.Step> steps =
        rows.stream().map(row -> step(rows.indexOf(row), row, Optional.of(GUANGDONG))).toList();

    assertThat(Ladder.of(steps).stream().flatMap(ladder -> ladder.holes().stream()))
        .singleElement()
        .satisfies(hole -> assertThat(hole.below()).isZero())
        .satisfies(hole -> assertThat(hole.above()).isEqualTo(1));
  }

  private static List<String> gaps(Optional<BoundaryConvention> convention, String... printed) {
    ImmutableList<String> rows = ImmutableList.copyOf(printed);
    List<Ladder.Step> steps =
        rows.stream().map(row -> step(rows.indexOf(row), row, convention)).toList();
    return Ladder.of(steps).stream()
        .flatMap(ladder -> ladder.holes().stream().map(hole -> text(ladder, hole.gap())))
        .toList();
  }

  private static String text(Ladder ladder, Coverage.Gap gap) {
    return gap.least().toPlainString() + "~" + gap.most().toPlainString() + ladder.unit();
  }

  private static Ladder.Step step(int at, String row, Optional<BoundaryConvention> convention) {
    Tier.Builder tier = Tier.builder();
    tier.role(TierRole.ORDINARY);
    Splitter.on('/')
        .split(row)
        .forEach(cell -> tier.addConditions(TierCondition.builder().printed(cell).build()));
    return new Ladder.Step(at, TierFacts.of(tier.build(), new FactReader(convention)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {
  /** 广东省生态环境行政处罚自由裁量权规定 art 23: 以上 includes the number, 以下 does not. */
  private static final BoundaryConvention GUANGDONG =
      BoundaryConvention.builder()
          .aboveIncludes(true)
          .belowIncludes(false)
          .source(LegalSource.of("广东省生态环境行政处罚自由裁量权规定", "第二十三条"))
          .build();

  private static final FactReader UNKNOWN = new FactReader(Optional.empty());
  private static final FactReader READER = new FactReader(Optional.of(GUANGDONG));

  @ParameterizedTest
  @CsvSource({
    // Both hold for the witness under 以上 includes, 以下 excludes.
    "1项, 1项以上5项以下, 1项",
    "1次, 3次以下, 1次",
    "10天以内, 10天以上20天以下, 10日",
    "第三次及以上被处罚的, 第四次被处罚, 被处罚 4次",
    "第二次被处罚，或者随意丢弃垃圾的, 第二次及以上被处罚, 被处罚 2次",
    "第一次或第二次被处罚, 第二次被处罚的, 被处罚 2次",
    "超标3倍以下或超量30%以下, 超标2倍以上5倍以下或超量30%以上50%以下, 超标 2倍",
    "一般区域, 一般区域, 一般区域",
    "不足10平方米, 5平方米以上, 5平方米",
    "累计三十日及以上、少于六十日, 累计五十日以上, 累计 50日",
  })
  void twoConditionsMeetInTheSmallestCase(String left, String right, String witness) {
    assertThat(shared(READER, left, right)).contains(witness);
    assertThat(shared(READER, right, left)).contains(witness);
  }

  @ParameterizedTest
  @CsvSource({
    "2次以下, 2次",
    "2次, 3次以上",
    "3个月以下, 3个月以上6个月以下",
    "第二次被处罚, 第三次及以上被处罚",
    // Other words do not prove that both can hold.
    "第一次被处罚，单位及时通知且积极恢复原状或赔偿的, 第一次被处罚，单位未及时通知的",
    "第二次被处罚，或者随意丢弃垃圾的, 第三次被处罚",
    "超标3倍以下或超量30%以下, 超标3倍以上8倍以下或超量30%以上50%以下",
    "环境敏感区或限批区, 环境敏感区或限批区以外的区域",
    "第一次被处罚，恢复原状或赔偿, 第二次被处罚，恢复原状或赔偿",
    "第二次被处罚, 第二次被发现",
    // 3项以上5项以上 cannot be read.
    "3项以上5项以上, 4项",
  })
  void twoConditionsDoNotSurelyMeet(String left, String right) {
    assertThat(shared(READER, left, right)).isEmpty();
    assertThat(shared(READER, right, left)).isEmpty();
  }

  @Test
  void anEndIsNoOverlapWhereTheConventionIsNotKnown() {
    assertThat(shared(UNKNOWN, "3次以下", "3次以上")).isEmpty();
    assertThat(shared(UNKNOWN, "3次以下", "3次及以上")).isEmpty();
    assertThat(shared(UNKNOWN, "4次以下", "3次及以上")).contains("3次");
  }

  @Test
  void aMalformedIntervalIsNotReadable() {
    assertThat(READER.read("3项以上5项以上").readable()).isFalse();
    assertThat(READER.read("一般区域").readable()).isTrue();
  }

  private static Optional<String> shared(FactReader reader, String left, String right) {
    return reader.read(left).ways().stream()
        .flatMap(
            fact ->
                reader.read(right).ways().stream().flatMap(other -> fact.shared(other).stream()))
        .findFirst();
  }
}

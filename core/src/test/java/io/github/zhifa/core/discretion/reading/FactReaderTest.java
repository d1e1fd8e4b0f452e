// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactReaderTest {
  /** 广东省生态环境行政处罚自由裁量权规定 art 23: 以上 includes the number, 以下 does not. */
  private static final BoundaryConvention GUANGDONG =
      BoundaryConvention.builder()
          .aboveIncludes(true)
          .belowIncludes(false)
          .source(LegalSource.of("广东省生态环境行政处罚自由裁量权规定", "第二十三条"))
          .build();

  private static final FactReader READER = new FactReader(Optional.of(GUANGDONG));

  @Test
  void aMalformedIntervalIsNotReadable() {
    assertThat(READER.read("3项以上5项以上").readable()).isFalse();
    assertThat(READER.read("一般区域").readable()).isTrue();
  }
}

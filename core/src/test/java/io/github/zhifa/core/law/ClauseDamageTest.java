// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.law.ClauseDamage.Damaged;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseDamageTest {
  private static final List<String> SOUND =
      Stream.concat(
              Stream.of(
                  "处1000元以上10000元以下罚款",
                  "处1万元以上12.5万元以下的罚款",
                  "处1万元以上10万元以下的罚款",
                  "处15万元罚款",
                  "处一百元以上一千元以下的罚款",
                  "处一千元以上五千元以下罚款",
                  "处1.5倍以上3倍以下罚款",
                  "处1.5万元以上、20万元以下的罚款",
                  "处违法所得1.5倍以上10倍以下的罚款",
                  "处建设工程造价5%以上10%以下的罚款",
                  "处建设工程造价百分之五以上百分之十以下的罚款",
                  "处违法所得一倍以上三倍以下的罚款",
                  "处五千元以上二十万元以下的罚款",
                  "处二千零五十元罚款",
                  "处10000元以下罚款",
                  "处二千元罚款"),
              SoundClauses.collected().stream())
          .toList();

  @ParameterizedTest
  @EnumSource
  void noCollectedClauseHidesThisDamage(ClauseDamage way) {
    List<Damaged> damaged =
        SOUND.stream()
            .flatMap(sound -> IntStream.range(0, 3).mapToObj(which -> way.apply(sound, which)))
            .flatMap(Optional::stream)
            .distinct()
            .toList();

    assertThat(damaged).isNotEmpty();
    assertThat(damaged)
        .allMatch(each -> each.isSeenIn(ClauseReader.read(each.text()).problems()))
        .allMatch(each -> each.isSeenIn(FineTextReader.read(each.text()).problems()));
  }
}

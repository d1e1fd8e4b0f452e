// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.text.Labelled;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DelegationTest {
  private static final Agency BUREAU = Agency.builder().name("示例县生态环境局").build();

  @Test
  void eachRelationAnswersForItself() {
    List<Delegation> relations =
        ImmutableList.of(
            Empowerment.builder().build(),
            Entrustment.builder().entrustedBy(BUREAU).build(),
            Stationing.builder().department(BUREAU).build());

    assertThat(relations)
        .extracting(each -> each.<String>match(own -> "赋权", other -> "委托", team -> "派驻"))
        .containsExactly("赋权", "委托", "派驻");
  }

  @Test
  void whatTheDecisionDoesNotSayIsNotAssumed() {
    assertThat(Empowerment.builder().build().exclusive()).isEmpty();
    assertThat(Entrustment.builder().entrustedBy(BUREAU).build().letter()).isEmpty();
  }

  @Test
  void everyWordOfAdoptionHasItsOwnNames() {
    List<Labelled> words =
        Stream.<Labelled[]>of(AdoptionStep.values(), WithdrawalReason.values(), Capacity.values())
            .flatMap(Stream::of)
            .toList();

    assertThat(words).extracting(word -> word.label().zh()).doesNotHaveDuplicates();
    assertThat(words).extracting(word -> word.label().en()).doesNotContain("");
  }
}

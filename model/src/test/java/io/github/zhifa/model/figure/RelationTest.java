// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationTest {
  @Test
  void aSumTiesTheWholeAndItsParts() {
    SumRelation sum = SumRelation.builder().whole("list").addParts("able", "unable").build();

    assertThat(sum.members()).containsExactly("list", "able", "unable");
  }

  @Test
  void aMeanTiesItselfItsTotalAndItsCount() {
    MeanRelation mean = MeanRelation.builder().mean("94").total("posts").count("towns").build();

    assertThat(mean.members()).containsExactly("94", "posts", "towns");
  }

  @Test
  void aShareTiesItselfThePartAndTheWhole() {
    ShareRelation share = ShareRelation.builder().share("31%").part("able").whole("list").build();

    assertThat(share.members()).containsExactly("31%", "able", "list");
  }

  @Test
  void aGrowthTiesTheRateTheIncreaseAndTheValueAfterwards() {
    GrowthRelation growth =
        GrowthRelation.builder().rate("49").increase("more").after("posts").build();

    assertThat(growth.members()).containsExactly("49", "more", "posts");
  }

  @Test
  void aBalanceTiesTwoStocksAndTwoFlows() {
    BalanceRelation balance =
        BalanceRelation.builder().opening("o").in("i").out("u").closing("c").build();

    assertThat(balance.members()).containsExactly("o", "i", "u", "c");
  }
}

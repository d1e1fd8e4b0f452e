// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ExampleCounty.adopted;
import static io.github.zhifa.core.item.ExampleCounty.guidance;
import static io.github.zhifa.core.item.ExampleCounty.ownHead;
import static io.github.zhifa.core.item.ExampleCounty.upperHead;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemLookupTest {
  private static final Item SPITTING =
      Item.builder().position(1).number("1").code("SL-001").name("对随地吐痰的处罚").build();
  private static final Item STREETS =
      Item.builder().position(2).number("2").name("对占道经营的处罚（限于主干道）").build();
  private static final Item LANES =
      Item.builder().position(3).number("3").name("对占道经营的处罚（限于背街小巷）").build();
  private static final ItemList OWN = adopted(ownHead().build(), SPITTING, STREETS, LANES).build();

  private static ItemLookup find(String key, ItemList... lists) {
    return ItemLookup.of(ImmutableList.copyOf(lists), key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SL-001", "ＳＬ-001", "1", "对随地吐痰的处罚", "对随地吐痰的行政处罚"})
  void anItemIsFoundByCodeNumberAndName(String key) {
    assertThat(find(key, OWN).hits()).extracting(ItemLookup.Hit::item).containsExactly(SPITTING);
  }

  @Test
  void theScopeIsPartOfTheName() {
    assertThat(find("对占道经营的行政处罚(限于主干道)", OWN).hits())
        .extracting(ItemLookup.Hit::item)
        .containsExactly(STREETS);
    assertThat(find("对占道经营的处罚", OWN).hits()).isEmpty();
  }

  @Test
  void oneItemInTwoListsIsOneAndANumberMayMeanTwo() {
    ItemList upper =
        guidance(
            upperHead().build(), Item.builder().position(1).number("2").name("对随地吐痰的行政处罚").build());

    assertThat(find("对随地吐痰的处罚", upper, OWN).hits()).hasSize(1);
    assertThat(find("对随地吐痰", upper, OWN).different()).hasSize(1);
    assertThat(find("2", upper, OWN).different()).hasSize(2);
  }

  @Test
  void whatNoListHasIsNotFound() {
    assertThat(find("对乱扔果皮的处罚", OWN).hits()).isEmpty();
  }
}

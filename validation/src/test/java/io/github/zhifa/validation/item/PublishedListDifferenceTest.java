// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.core.item.MatchReason;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The difference on a published list, which has names of great likeness and no codes or bases. */
class PublishedListDifferenceTest {
  private ItemList list;

  @BeforeEach
  void read() throws UnreadableDocumentException {
    Path file = Path.of("lists/item/longhua-subdistrict-penalty-items-undated/list.json");
    list = new Documents(InputLimits.DEFAULT).read("list.json", file, ItemList.class);
  }

  /** Positions of the pairs of which the names are at least 0.80 alike, by difflib of Python. */
  @ParameterizedTest
  @CsvSource({
    "220,221", "40,41", "245,246", "188,189", "75,79", "229,230", "246,247", "245,247", "39,41",
    "39,40", "109,110", "108,110", "108,109",
  })
  void namesOfGreatLikenessStayApart(int one, int other) {
    ListDifference apart = ListDifference.between(of(item(one)), of(item(other)));
    ListDifference together = ListDifference.between(of(item(one), item(other)), of(item(other)));

    assertThat(apart.matches()).isEmpty();
    assertThat(apart.removed()).hasSize(1);
    assertThat(apart.added()).hasSize(1);
    assertThat(together.matches())
        .singleElement()
        .satisfies(match -> assertThat(match.reason()).isEqualTo(MatchReason.IDENTICAL));
    assertThat(together.removed())
        .extracting(removed -> removed.item().position())
        .containsExactly(one);
  }

  @Test
  void theWholeListInAnotherFormIsTheSameList() {
    UnaryOperator<String> form =
        name ->
            name.replace("的行政处罚", "的处罚").replace('（', '(').replace('）', ')').replace("限于", "仅限于");
    List<Item> items =
        list.items().stream()
            .map(
                item ->
                    Item.builder()
                        .from(item)
                        .name(form.apply(item.name()))
                        .remark(item.remark().map(form))
                        .build())
            .toList();

    ListDifference difference = ListDifference.between(list, of(items.toArray(Item[]::new)));

    assertThat(difference.removed()).isEmpty();
    assertThat(difference.added()).isEmpty();
    assertThat(difference.matches())
        .hasSize(296)
        .allSatisfy(
            match -> {
              assertThat(match.before().get(0).row()).isEqualTo(match.after().get(0).row());
              assertThat(match.changes()).isSubsetOf(ItemChange.FORM, ItemChange.REMARK);
            });
  }

  private Item item(int position) {
    return list.items().get(position - 1);
  }

  private ItemList of(Item... items) {
    return ItemList.builder().from(list).items(ImmutableList.copyOf(items)).build();
  }
}

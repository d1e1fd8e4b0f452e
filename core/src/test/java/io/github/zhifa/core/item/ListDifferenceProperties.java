// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the difference, over lists of few words, so that items meet in every way. */
class ListDifferenceProperties {
  private static final int TRIES = 400;
  private static final Set<ItemChange> OF_PLACE = Set.of(ItemChange.MOVED, ItemChange.RENUMBERED);

  @Provide
  Arbitrary<ItemList> lists() {
    Arbitrary<String> names =
        Combinators.combine(
                Arbitraries.of(
                    "对未苫盖易扬尘物料",
                    "对未及时清运建筑垃圾",
                    "对未苫盖易扬尘物料；未及时清运建筑垃圾",
                    "对造成林木毁坏的行为",
                    "对造成林地毁坏",
                    "造成林木毁坏"),
                Arbitraries.of("的处罚", "的行政处罚", ""),
                Arbitraries.of("", "", "（限于水务工程）", "(仅限水务工程)", "（限于房建工程）"))
            .as((conduct, ending, scope) -> conduct + ending + scope);
    Arbitrary<List<LegalSource>> bases =
        Arbitraries.of("第一条", "第1条", "第二条第一款", "第三条")
            .map(place -> LegalSource.of("示例条例", place))
            .list()
            .ofMaxSize(2);
    return Combinators.combine(
            names,
            Arbitraries.of("甲局", "乙局").optional(),
            Arbitraries.of("X1", "x1", "X2", "X3").optional(0.5),
            bases,
            Arbitraries.of(PenaltyKind.WARNING, PenaltyKind.FINE).list().ofMaxSize(1),
            Arbitraries.of("限于水务工程", "另见附件").optional(0.2),
            Arbitraries.of("对造成林木毁坏的处罚").optional(0.2),
            Arbitraries.of("1", "2").optional(0.3))
        .as(
            (name, department, code, basis, penalties, remark, mainItem, number) ->
                Item.builder()
                    .position(1)
                    .name(name)
                    .department(department)
                    .code(code)
                    .basis(basis)
                    .penalties(penalties)
                    .remark(remark)
                    .mainItem(mainItem)
                    .number(number)
                    .build())
        .list()
        .ofMaxSize(9)
        .map(ExampleItems::list);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("a list does not differ from itself")
  void aListDoesNotDifferFromItself(@ForAll("lists") ItemList list) {
    assertThat(ListDifference.between(list, list).isEmpty()).isTrue();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("the difference makes the new list from the old one, and its inverse the old from the new")
  void theDifferenceMakesTheNewList(@ForAll("lists") ItemList old, @ForAll("lists") ItemList now) {
    ListDifference difference = ListDifference.between(old, now);

    assertThat(difference.apply(old)).isEqualTo(now);
    assertThat(difference.inverse().apply(now)).isEqualTo(old);
    assertThat(difference.isEmpty()).isEqualTo(old.equals(now));
    assertThat(difference.inverse().inverse()).isEqualTo(difference);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("each item of both lists is accounted for once")
  void eachItemIsAccountedForOnce(@ForAll("lists") ItemList old, @ForAll("lists") ItemList now) {
    ListDifference difference = ListDifference.between(old, now);

    assertThat(rows(difference.removed(), difference.matches().stream().map(ItemMatch::before)))
        .containsExactlyInAnyOrderElementsOf(every(old));
    assertThat(rows(difference.added(), difference.matches().stream().map(ItemMatch::after)))
        .containsExactlyInAnyOrderElementsOf(every(now));
  }

  private static List<Integer> rows(
      List<ListedItem> alone, Stream<? extends List<ListedItem>> matched) {
    return Stream.concat(alone.stream(), matched.flatMap(Collection::stream))
        .map(ListedItem::row)
        .toList();
  }

  private static List<Integer> every(ItemList list) {
    return IntStream.range(0, list.items().size()).boxed().toList();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("swapping the lists swaps added and removed, split and merged, and keeps the rest")
  void swappingSwaps(@ForAll("lists") ItemList old, @ForAll("lists") ItemList now) {
    ListDifference back = ListDifference.between(now, old);
    ListDifference inverse = ListDifference.between(old, now).inverse();

    assertThat(back.added()).isEqualTo(inverse.added());
    assertThat(back.removed()).isEqualTo(inverse.removed());
    assertThat(withoutPlace(back.matches())).isEqualTo(withoutPlace(inverse.matches()));
    assertThat(back.similar()).containsExactlyInAnyOrderElementsOf(inverse.similar());
  }

  /** Which of two items moved is a matter of choice. */
  private static List<ItemMatch> withoutPlace(List<ItemMatch> matches) {
    return matches.stream()
        .map(
            match ->
                new ItemMatch(
                    match.before(),
                    match.after(),
                    match.reason(),
                    match.score(),
                    match.doubts(),
                    ImmutableSet.copyOf(Sets.difference(match.changes(), OF_PLACE))))
        .toList();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("shuffled rows change nothing but moves")
  void shuffledRowsOnlyMove(@ForAll("lists") ItemList list, @ForAll long seed) {
    ListDifference difference = ListDifference.between(list, shuffled(list, seed));

    assertThat(difference.removed()).isEmpty();
    assertThat(difference.added()).isEmpty();
    assertThat(difference.matches())
        .allSatisfy(match -> assertThat(match.changes()).isSubsetOf(OF_PLACE));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("shuffling both lists changes nothing of what is said but rows and moves")
  void theOrderOfRowsDecidesNothing(
      @ForAll("lists") ItemList old, @ForAll("lists") ItemList now, @ForAll long seed) {
    ListDifference plain = ListDifference.between(old, now);
    ListDifference shuffled = ListDifference.between(shuffled(old, seed), shuffled(now, seed + 1));

    assertThat(contents(shuffled.removed())).isEqualTo(contents(plain.removed()));
    assertThat(contents(shuffled.added())).isEqualTo(contents(plain.added()));
    for (ItemChange change : Sets.difference(Set.of(ItemChange.values()), OF_PLACE)) {
      assertThat(shuffled.count(change)).as(change.name()).isEqualTo(plain.count(change));
    }
  }

  private static ItemList shuffled(ItemList list, long seed) {
    List<Item> items = new ArrayList<>(list.items());
    Collections.shuffle(items, new Random(seed));
    return ExampleItems.list(items);
  }

  private static ImmutableMultiset<Item> contents(List<ListedItem> rows) {
    return rows.stream()
        .map(row -> ComparedItem.withoutPlace(row.item()))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Label("items of another scope are the same by their code only, or as parts")
  void scopeIsPartOfTheIdentity(@ForAll("lists") ItemList old, @ForAll("lists") ItemList now) {
    assertThat(ListDifference.between(old, now).with(ItemChange.SCOPE))
        .allSatisfy(
            match -> {
              assertThat(match.reason()).isEqualTo(MatchReason.CODE_ALONE);
              assertThat(match.doubts()).contains(MatchDoubt.SCOPE);
            });
  }
}

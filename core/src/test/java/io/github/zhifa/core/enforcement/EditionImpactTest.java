// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.PointTiers;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.item.ItemReference;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An invented county with two townships, of which one took the items on. */
class EditionImpactTest {
  private static final DivisionCode HOLDS = DivisionCode.of("991101101");
  private static final DivisionCode HOLDS_NOT = DivisionCode.of("991101102");
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final LegalSource ARTICLE = LegalSource.of("示例市容条例", "第三条");

  private static final Item SPITTING =
      Item.builder().position(1).number("1").name("对随地吐痰的处罚").addBasis(ARTICLE).build();
  private static final Item DUST =
      Item.builder().position(2).number("2").name("对未苫盖易扬尘物料的处罚").build();

  private static PublishedDocument head(String title) {
    return PublishedDocument.builder()
        .title(title)
        .issuer(
            Agency.builder()
                .name("示例县人民政府")
                .level(AgencyLevel.COUNTY)
                .division(DivisionCode.of("991101"))
                .build())
        .build();
  }

  private static ItemList list(Item... items) {
    return ItemList.builder()
        .formatVersion(1)
        .document(head("示例县承接清单（虚构）"))
        .listType(ItemListType.ADOPTED)
        .addItems(items)
        .build();
  }

  private static AdoptionEvent event(AdoptionStep step, int month, Item... items) {
    return AdoptionEvent.builder()
        .step(step)
        .day(LocalDate.of(2025, month, 1))
        .list("示例县承接清单（虚构）")
        .addTownships(HOLDS)
        .items(
            Arrays.stream(items)
                .map(item -> ItemReference.builder().name(item.name()).build())
                .toList())
        .source(ARTICLE)
        .build();
  }

  private static Surroundings around(AdoptionEvent... more) {
    AdoptionRegister register =
        AdoptionRegister.builder()
            .formatVersion(1)
            .document(head("示例台账（虚构）"))
            .addEvents(
                event(AdoptionStep.SELECT, 1),
                event(AdoptionStep.PUBLISH, 2),
                event(AdoptionStep.TAKE_ON, 3))
            .addEvents(more)
            .build();
    Benchmark benchmark =
        Benchmark.builder()
            .formatVersion(1)
            .document(head("示例裁量基准（虚构）"))
            .addItems(graded("1", "随地吐痰", "第九条"), graded("2", "乱扔果皮", "第三条第一款"))
            .addItems(graded("3", "擅自占道", "第四条"))
            .build();
    return new Surroundings(
        ImmutableList.of(register),
        ImmutableList.of(HOLDS, HOLDS_NOT),
        ImmutableList.of(benchmark),
        ImmutableList.of(
            new ItemUse("证1", HOLDS, Optional.empty()),
            new ItemUse("证2", HOLDS_NOT, Optional.empty())),
        ImmutableList.of(
            new ItemUse("案1", HOLDS, named("对随地吐痰的行政处罚")),
            new ItemUse("案2", HOLDS, named("对未苫盖易扬尘物料的处罚"))));
  }

  private static Optional<ItemReference> named(String name) {
    return Optional.of(ItemReference.builder().name(name).build());
  }

  private static BenchmarkItem graded(String number, String conduct, String place) {
    return BenchmarkItem.builder()
        .number(number)
        .conduct(conduct)
        .addBasis(LegalSource.of("示例市容条例", place))
        .scheme(PointTiers.builder().build())
        .build();
  }

  private static EditionImpact impact(ItemList old, ItemList now, Surroundings around) {
    return EditionImpact.of(old, ListDifference.between(old, now), around, DAY);
  }

  @Test
  void aRemovedItemTouchesWhoeverHeldItAndWhatRestsOnIt() {
    EditionImpact impact = impact(list(SPITTING, DUST), list(DUST), around());

    TouchedItem touched = Iterables.getOnlyElement(impact.items());
    assertThat(touched.changes()).containsExactly(ItemChange.REMOVED);
    assertThat(touched.townships()).containsExactly(HOLDS);
    assertThat(touched.unknown()).isEmpty();
    assertThat(touched.certificates()).extracting(ItemUse::id).containsExactly("证1");
    assertThat(touched.decisions()).extracting(ItemUse::id).containsExactly("案1");
    // 第三条第一款 is a part of 第三条; 第四条 is another provision and another conduct.
    assertThat(touched.benchmarks())
        .extracting(use -> use.item().number() + " " + use.link())
        .containsExactly("1 CONDUCT", "2 BASIS");
  }

  @Test
  void whatWasTakenBackBeforeIsNotHeld() {
    Surroundings around = around(event(AdoptionStep.WITHDRAW, 5, SPITTING));

    TouchedItem touched =
        Iterables.getOnlyElement(impact(list(SPITTING, DUST), list(DUST), around).items());

    assertThat(touched.townships()).isEmpty();
    assertThat(touched.certificates()).isEmpty();
    assertThat(touched.decisions()).extracting(ItemUse::id).containsExactly("案1");
  }

  @Test
  void aRegisterThatContradictsItselfIsSaidToBeUnknown() {
    Surroundings around = around(event(AdoptionStep.TAKE_ON, 4, SPITTING));

    TouchedItem touched =
        Iterables.getOnlyElement(impact(list(SPITTING, DUST), list(DUST), around).items());

    assertThat(touched.townships()).isEmpty();
    assertThat(touched.unknown()).containsExactly(HOLDS);
  }

  @Test
  void anAddedItemTouchesBenchmarksOnly() {
    Item added = Item.builder().position(3).name("对擅自占道的处罚").build();

    TouchedItem touched =
        Iterables.getOnlyElement(
            impact(list(SPITTING, DUST), list(SPITTING, DUST, added), around()).items());

    assertThat(touched.changes()).containsExactly(ItemChange.ADDED);
    assertThat(touched.townships()).isEmpty();
    assertThat(touched.certificates()).isEmpty();
    assertThat(touched.benchmarks()).extracting(use -> use.item().number()).containsExactly("3");
  }

  @Test
  void formAndPlaceTouchNothing() {
    Item restyled = Item.builder().from(SPITTING).position(2).name("对随地吐痰的行政处罚").build();

    assertThat(impact(list(SPITTING, DUST), list(DUST, restyled), around()).items()).isEmpty();
  }

  @Test
  void aUseHasAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ItemUse(" ", HOLDS, Optional.empty()))
        .withMessageContaining("991101101");
  }
}

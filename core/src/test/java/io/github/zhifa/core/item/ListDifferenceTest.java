// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ExampleItems.item;
import static io.github.zhifa.core.item.ExampleItems.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import io.github.zhifa.core.agency.Rename;
import io.github.zhifa.core.agency.Renames;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.Withdrawal;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListDifferenceTest {
  private static final LegalSource ARTICLE = LegalSource.of("示例条例", "第四十五条第一款");
  private static final LegalSource OTHER = LegalSource.of("示例条例", "第五十条");

  private static ItemMatch only(ListDifference difference) {
    assertThat(difference.removed()).isEmpty();
    assertThat(difference.added()).isEmpty();
    return Iterables.getOnlyElement(difference.matches());
  }

  @ParameterizedTest
  @CsvSource({
    "对随地吐痰的处罚,对随地吐痰的行政处罚",
    "对随地吐痰的处罚,对随地吐痰行政处罚。",
    "对垃圾处理厂（场）不设标志的处罚,对垃圾处理厂(场)不设标志的处罚",
    "对超过１０吨的处罚,对超过10吨的处罚",
    "对扬尘的处罚（限于水务工程）,对扬尘〔仅限水务工程〕的处罚",
  })
  void formMakesNoOtherItem(String old, String now) {
    ItemMatch match = only(ListDifference.between(list(item(old)), list(item(now))));

    assertThat(match.reason()).isEqualTo(MatchReason.NAME);
    assertThat(match.score()).isEqualTo(1000);
    assertThat(match.doubts()).isEmpty();
    assertThat(match.changes()).containsExactly(ItemChange.FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "对扬尘的处罚（限于水务工程）,对扬尘的处罚（限于房屋建筑工程）",
    "对扬尘的处罚（限于水务工程）,对扬尘的处罚",
    "对养犬的处罚（导盲犬除外）,对养犬的处罚",
  })
  void anotherScopeIsAnotherItem(String old, String now) {
    ListDifference difference = ListDifference.between(list(item(old)), list(item(now)));

    assertThat(difference.matches()).isEmpty();
    assertThat(difference.count(ItemChange.REMOVED)).isEqualTo(1);
    assertThat(difference.count(ItemChange.ADDED)).isEqualTo(1);
    assertThat(Iterables.getOnlyElement(difference.similar()).doubts())
        .containsExactly(MatchDoubt.SCOPE);
  }

  @Test
  void aScopeInTheRemarkIsThatInTheName() {
    ItemMatch match =
        only(
            ListDifference.between(
                list(item("对扬尘的处罚（限于水务工程）")),
                list(Item.builder().from(item("对扬尘的处罚")).remark("仅限于水务工程").build())));

    assertThat(match.reason()).isEqualTo(MatchReason.NAME);
    assertThat(match.changes()).containsExactly(ItemChange.REMARK, ItemChange.FORM);
  }

  @Test
  void theCodeOutweighsTheScope() {
    ItemMatch match =
        only(
            ListDifference.between(
                list(coded("X1", "对扬尘的处罚（限于水务工程）")), list(coded("x1", "对扬尘的处罚"))));

    assertThat(match.reason()).isEqualTo(MatchReason.CODE_ALONE);
    assertThat(match.doubts()).containsExactly(MatchDoubt.SCOPE);
    assertThat(match.changes()).containsExactly(ItemChange.SCOPE);
  }

  @Test
  void oneCodeForAnotherConductIsAMatchInDoubt() {
    ItemMatch match =
        only(
            ListDifference.between(list(coded("X1", "对随地吐痰的处罚")), list(coded("X1", "对擅自占用绿地的处罚"))));

    assertThat(match.reason()).isEqualTo(MatchReason.CODE_ALONE);
    assertThat(match.score()).isZero();
    assertThat(match.doubts()).containsExactly(MatchDoubt.CONDUCT);
    assertThat(match.changes()).containsExactly(ItemChange.RENAMED);
  }

  @Test
  void codesThatWereDealtAnewDoNotMoveTheNames() {
    ListDifference difference =
        ListDifference.between(
            list(coded("X1", "对随地吐痰的处罚"), coded("X2", "对擅自占用绿地的处罚")),
            list(coded("X2", "对随地吐痰的处罚"), coded("X1", "对擅自占用绿地的处罚")));

    assertThat(difference.matches())
        .hasSize(2)
        .allSatisfy(
            match -> {
              assertThat(match.reason()).isEqualTo(MatchReason.NAME);
              assertThat(match.doubts()).containsExactly(MatchDoubt.CODE);
              assertThat(match.changes()).containsExactly(ItemChange.CODE);
            });
  }

  @Test
  void codeAndBasisTogetherOutweighTheNameOfAnotherItem() {
    Item old = Item.builder().from(coded("X1", "对随地吐痰的处罚")).addBasis(ARTICLE).build();
    Item gone = Item.builder().from(coded("X2", "对随地便溺的处罚")).addBasis(OTHER).build();
    Item now = Item.builder().from(coded("X1", "对随地便溺的处罚")).addBasis(ARTICLE).build();

    ListDifference difference = ListDifference.between(list(old, gone), list(now));

    assertThat(difference.removed()).extracting(ListedItem::row).containsExactly(1);
    assertThat(difference.with(ItemChange.RENAMED)).hasSize(1);
  }

  @Test
  void aNewNameOnTheOnlyBasisIsARename() {
    ItemMatch match =
        only(
            ListDifference.between(
                list(Item.builder().from(item("对随地吐痰、便溺的处罚")).addBasis(ARTICLE).build()),
                list(Item.builder().from(item("对在公共场所随地吐痰、便溺的处罚")).addBasis(ARTICLE).build())));

    assertThat(match.reason()).isEqualTo(MatchReason.BASIS_ALONE);
    // 随地吐痰、便溺 has 6 pairs, 在公共场所随地吐痰、便溺 has 11: 2 x 6 of 17.
    assertThat(match.score()).isEqualTo(705);
    assertThat(match.doubts()).containsExactly(MatchDoubt.CONDUCT);
    assertThat(match.changes()).containsExactly(ItemChange.RENAMED);
  }

  @Test
  void wordsOfFormMakeNoOtherConduct() {
    ItemMatch match =
        only(
            ListDifference.between(
                list(item("对未按规定清运，或者遗撒的行为的处罚")), list(item("对未按照规定清运；或遗撒等违法行为的行政处罚"))));

    assertThat(match.reason()).isEqualTo(MatchReason.WORDING);
    assertThat(match.doubts()).isEmpty();
    assertThat(match.changes()).containsExactly(ItemChange.FORM);
  }

  @Test
  void aLikeNameAloneProvesNothing() {
    ListDifference difference =
        ListDifference.between(
            list(item("对非法开垦、采石，造成林木毁坏的行为的处罚")), list(item("对非法开垦、采石，造成林地毁坏的行为的处罚")));

    assertThat(difference.matches()).isEmpty();
    SimilarItems similar = Iterables.getOnlyElement(difference.similar());
    // 非法开垦、采石,造成林木毁坏 has 13 pairs, and two of them differ: 2 x 11 of 26.
    assertThat(similar.score()).isEqualTo(846);
    assertThat(similar.doubts()).containsExactly(MatchDoubt.CONDUCT);
  }

  @Test
  void anItemBecomesSeveral() {
    ListDifference difference =
        ListDifference.between(
            list(item("对施工单位未苫盖易扬尘物料；未及时清运建筑垃圾的处罚"), item("对随地吐痰的处罚")),
            list(item("对施工单位未苫盖易扬尘物料的处罚"), item("对随地吐痰的处罚"), item("对施工单位未及时清运建筑垃圾的处罚")));

    ItemMatch split = Iterables.getOnlyElement(difference.with(ItemChange.SPLIT).toList());
    assertThat(split.before()).extracting(ListedItem::row).containsExactly(0);
    assertThat(split.after()).extracting(ListedItem::row).containsExactly(0, 2);
    assertThat(split.reason()).isEqualTo(MatchReason.NAME_PARTS);
    assertThat(difference.removed()).isEmpty();
    assertThat(difference.added()).isEmpty();
    assertThat(difference.inverse().with(ItemChange.MERGED)).hasSize(1);
  }

  @Test
  void aPartThatKeepsTheCodeDoesNotHideTheSplit() {
    ListDifference difference =
        ListDifference.between(
            list(coded("X1", "对施工单位未苫盖易扬尘物料；未及时清运建筑垃圾的处罚")),
            list(coded("X1", "对施工单位未苫盖易扬尘物料的处罚"), coded("X2", "对施工单位未及时清运建筑垃圾的处罚")));

    assertThat(only(difference).changes()).containsExactly(ItemChange.SPLIT);
  }

  @Test
  void anItemIsTakenApartByScope() {
    ListDifference difference =
        ListDifference.between(
            list(item("对扬尘的处罚")), list(item("对扬尘的处罚（限于水务工程）"), item("对扬尘的处罚（限于房屋建筑工程）")));

    assertThat(only(difference).reason()).isEqualTo(MatchReason.SCOPE_PARTS);
    assertThat(only(difference).changes()).containsExactly(ItemChange.SPLIT);
  }

  @Test
  void severalItemsBecomeSubItemsOfNoneAndOneMainItem() {
    ListDifference difference =
        ListDifference.between(
            list(
                Item.builder().from(item("对未备案")).mainItem("对违反养犬规定的处罚").build(),
                Item.builder().from(item("对未牵引")).mainItem("对违反养犬规定的处罚").build()),
            list(item("对违反养犬规定的行政处罚")));

    assertThat(only(difference).reason()).isEqualTo(MatchReason.MAIN_ITEM);
    assertThat(only(difference).changes()).containsExactly(ItemChange.MERGED);
  }

  @Test
  void eachFieldHasItsChange() {
    Item old =
        Item.builder()
            .from(item("对随地吐痰的处罚"))
            .part("直接下放")
            .department("示例区城市管理局")
            .addBasis(ARTICLE)
            .addPenalties(PenaltyKind.WARNING, PenaltyKind.FINE)
            .remark("原由市局实施")
            .build();
    Item now =
        Item.builder()
            .from(item("对随地吐痰的处罚"))
            .department("示例区卫生健康局")
            .addBasis(OTHER)
            .addPenalties(PenaltyKind.FINE)
            .mainItem("对违反卫生规定的处罚")
            .withdrawal(Withdrawal.builder().day(LocalDate.of(2025, 1, 3)).source(OTHER).build())
            .build();

    ItemMatch match = only(ListDifference.between(list(old), list(now)));

    assertThat(match.doubts()).containsExactly(MatchDoubt.BASIS, MatchDoubt.DEPARTMENT);
    assertThat(match.changes())
        .containsExactly(
            ItemChange.DEPARTMENT,
            ItemChange.BASIS,
            ItemChange.PENALTIES,
            ItemChange.PART,
            ItemChange.MAIN_ITEM,
            ItemChange.REMARK,
            ItemChange.WITHDRAWAL);
  }

  @Test
  void aBasisThatIsCitedInAnotherFormIsTheSame() {
    Item old = Item.builder().from(item("对随地吐痰的处罚")).addBasis(ARTICLE, OTHER).build();
    Item now =
        Item.builder().from(old).basis(List.of(OTHER, LegalSource.of("《示例条例》", "第45条第1款"))).build();

    ItemMatch match = only(ListDifference.between(list(old), list(now)));

    assertThat(match.reason()).isEqualTo(MatchReason.BASIS_AND_NAME);
    assertThat(match.changes()).containsExactly(ItemChange.FORM);
  }

  @Test
  void aCountyThatBecameADistrictIsNoOtherDepartment() {
    ItemList old = list(Item.builder().from(item("对占道的处罚")).department("抚宁县水务局").build());
    ItemList now = list(Item.builder().from(item("对占道的处罚")).department("抚宁区水务局").build());
    LocalDate day = LocalDate.of(2016, 1, 1);
    Renames renames = Renames.of(List.of(new Rename("抚宁县", "抚宁区", day)));

    assertThat(only(ListDifference.between(old, now, renames.asOf(day))).changes())
        .containsExactly(ItemChange.DEPARTMENT_RENAMED);
    assertThat(only(ListDifference.between(old, now)).changes())
        .containsExactly(ItemChange.DEPARTMENT);
  }

  @Test
  void whatOnlySlidDidNotMove() {
    ListDifference difference =
        ListDifference.between(
            list(item("对甲的处罚"), item("对乙的处罚"), item("对丙的处罚"), item("对丁的处罚")),
            list(item("对丁的处罚"), item("对乙的处罚"), item("对丙的处罚")));

    assertThat(difference.matches())
        .filteredOn(match -> !match.changes().isEmpty())
        .singleElement()
        .satisfies(moved -> assertThat(moved.changes()).containsExactly(ItemChange.MOVED))
        .satisfies(moved -> assertThat(moved.after().get(0).item().name()).isEqualTo("对丁的处罚"));
    assertThat(difference.removed()).hasSize(1);
  }

  @Test
  void aDifferenceIsAppliedToItsOwnListOnly() {
    ItemList old = list(item("对甲的处罚"));
    ListDifference difference = ListDifference.between(old, list(item("对乙的处罚")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> difference.apply(list(item("对丙的处罚"))))
        .withMessageContaining("示例清单");
  }

  private static Item coded(String code, String name) {
    return Item.builder().from(item(name)).code(code).build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.item.Capacity;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.CapacityCount;
import io.github.zhifa.model.item.CapacityRating;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.item.ItemReference;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the reply of Qinhuangdao (2024) on its 112 items, and invented lists. */
class CapacityTest {
  private static final String OLD = "示例清单（2020版，虚构）";

  private static PublishedDocument head(String title) {
    return PublishedDocument.builder()
        .title(title)
        .issuer(Agency.builder().name("示例机关").build())
        .build();
  }

  private static CapacityAssessment.Builder assessment() {
    return CapacityAssessment.builder().formatVersion(1).document(head("示例评估")).list(OLD);
  }

  private static CapacityCount count(Capacity capacity, int number) {
    return CapacityCount.builder().capacity(capacity).number(number).statedBy("答复").build();
  }

  private static CapacityRating rating(ItemReference item, Capacity capacity, String domain) {
    return CapacityRating.builder().item(item).capacity(capacity).domain(domain).build();
  }

  private static ItemReference number(String number) {
    return ItemReference.builder().number(number).build();
  }

  private static ItemReference name(String name) {
    return ItemReference.builder().name(name).build();
  }

  private static ItemList list(String title, String... names) {
    ItemList.Builder list =
        ItemList.builder().formatVersion(1).document(head(title)).listType(ItemListType.GUIDANCE);
    IntStream.range(0, names.length)
        .mapToObj(
            i ->
                Item.builder().position(i + 1).number(String.valueOf(i + 1)).name(names[i]).build())
        .forEach(list::addItems);
    return list.build();
  }

  @Test
  void thirtyFiveAndSeventySevenPartitionTheHundredAndTwelve() {
    CapacityPartition partition =
        CapacityPartition.of(
            assessment()
                .listSize(112)
                .addCounts(count(Capacity.CAPABLE, 35), count(Capacity.NOT_CAPABLE, 77))
                .build());

    assertThat(partition.rated()).isEqualTo(112);
    assertThat(partition.unrated()).contains(0L);
    assertThat(partition.share(Capacity.CAPABLE).orElseThrow().percent(2)).isEqualTo("31.25");
    assertThat(partition.share(Capacity.NOT_CAPABLE).orElseThrow().percent(2)).isEqualTo("68.75");
  }

  @ParameterizedTest
  @CsvSource({"34, 1", "36, -1"})
  void whatDoesNotAddUpIsSaidAsADifference(int capable, long unrated) {
    CapacityPartition partition =
        CapacityPartition.of(
            assessment()
                .listSize(112)
                .addCounts(count(Capacity.CAPABLE, capable), count(Capacity.NOT_CAPABLE, 77))
                .build());

    assertThat(partition.unrated()).contains(unrated);
  }

  @Test
  void withoutTheSizeOfTheListNothingIsMissingForCertain() {
    CapacityPartition partition =
        CapacityPartition.of(assessment().addCounts(count(Capacity.CAPABLE, 35)).build());

    assertThat(partition.unrated()).isEmpty();
    assertThat(partition.share(Capacity.CAPABLE)).contains(new Share(35, 35));
    assertThat(CapacityPartition.of(assessment().build()).share(Capacity.CAPABLE)).isEmpty();
  }

  @Test
  void fieldsOfEnforcementHaveTheirOwnPartitions() {
    CapacityAssessment rated =
        assessment()
            .addRatings(
                rating(number("1"), Capacity.CAPABLE, "生态环境"),
                rating(number("2"), Capacity.CAPABLE, "城市管理"),
                rating(number("3"), Capacity.NOT_CAPABLE, "城市管理"))
            .build();

    assertThat(CapacityPartition.byDomain(rated).keySet())
        .containsExactly(Optional.of("生态环境"), Optional.of("城市管理"));
    assertThat(CapacityPartition.byDomain(rated).get(Optional.of("城市管理")).share(Capacity.CAPABLE))
        .contains(new Share(1, 2));
    assertThat(CapacityPartition.byDepartment(rated)).containsOnlyKeys(Optional.<String>empty());
  }

  @Test
  void fiftyFiveOfAHundredAndTwelveLeaveAtLeastTwentyThatWereNotRatedCapable() {
    EditionBound bound = new EditionBound(112, 35, 55);

    assertThat(bound.size().percent(1)).isEqualTo("49.1");
    assertThat(bound.removedAtLeast()).isEqualTo(57); // 112 - 55
    assertThat(bound.notRatedCapableAtLeast()).isEqualTo(20); // 55 - 35
    assertThat(bound.notRatedCapableAtMost()).isEqualTo(55); // all may be among the 77
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new EditionBound(35, 112, 55))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts do not fit: oldSize=35 capable=112 newSize=55");
    assertThatThrownBy(() -> new Share(1, 0)).hasMessage("no share: part=1 whole=0");
  }

  @Test
  void numbersCountInTheAssessedEditionOnlyAndNamesInAny() {
    CapacityAssessment rated =
        assessment()
            .addRatings(
                rating(number("1"), Capacity.CAPABLE, "市容"),
                rating(name("对乱扔果皮的处罚"), Capacity.NOT_CAPABLE, "市容"))
            .build();

    EditionCapacity old = EditionCapacity.of(list(OLD, "对随地吐痰的处罚", "对乱扔果皮的处罚"), rated);
    EditionCapacity now =
        EditionCapacity.of(list("示例清单（2024版，虚构）", "对占道经营的行政处罚", "对乱扔果皮的行政处罚"), rated);

    assertThat(old.rated().get(Capacity.CAPABLE)).extracting(Item::position).containsExactly(1);
    assertThat(old.notRatedCapable()).extracting(Item::position).containsExactly(2);
    assertThat(now.unrated()).extracting(Item::position).containsExactly(1);
    assertThat(now.rated().get(Capacity.NOT_CAPABLE)).extracting(Item::position).containsExactly(2);
    assertThat(now.notRatedCapable()).hasSize(2);
  }

  @Test
  void twoRatingsOfOneItemContradictEachOther() {
    CapacityAssessment rated =
        assessment()
            .addRatings(
                rating(number("1"), Capacity.CAPABLE, "市容"),
                rating(name("对随地吐痰的行政处罚"), Capacity.NOT_CAPABLE, "市容"))
            .build();

    EditionCapacity capacity = EditionCapacity.of(list(OLD, "对随地吐痰的处罚"), rated);

    assertThat(capacity.contradictory()).hasSize(1);
    assertThat(capacity.rated().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, false", "2025-07-01, true"})
  void anAssessmentIsInTimeOnTheCorrespondingDay(LocalDate day, boolean overdue) {
    AssessmentDue due =
        new AssessmentDue(Optional.of(LocalDate.of(2024, 6, 30)), Optional.of(Period.ofYears(1)));

    assertThat(due.isOverdueOn(day)).contains(overdue);
  }

  @Test
  void withoutAPolicyNoAssessmentIsOverdue() {
    AssessmentDue due = new AssessmentDue(Optional.of(LocalDate.of(2000, 1, 1)), Optional.empty());

    assertThat(due.isOverdueOn(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(due.dueOn()).isEmpty();
  }
}

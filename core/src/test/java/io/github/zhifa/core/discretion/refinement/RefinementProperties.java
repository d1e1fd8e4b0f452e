// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import static io.github.zhifa.core.discretion.BenchmarkFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.BenchmarkFixtures;
import io.github.zhifa.core.discretion.refinement.Refinement.Answer;
import io.github.zhifa.core.discretion.refinement.Refinement.Kind;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.PointTiers;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RefinementProperties {
  private static final Optional<BoundaryConvention> INCLUDING =
      Optional.of(
          BoundaryConvention.builder()
              .aboveIncludes(true)
              .belowIncludes(true)
              .source(LegalSource.of("示例规定", "第一条"))
              .build());

  /** A tier of a generated table: from the first to the last time punished, and a fine. */
  private record Box(int first, int last, long least, long most) {
    Tier tier() {
      String times = first == last ? "第" + first + "次" : first + "次以上" + last + "次以下";
      return BenchmarkFixtures.tier(times + "被处罚的", least, most);
    }

    /** Cuts the facts in two and draws a fine inside this one for each. */
    List<Box> cut(Random random) {
      if (first == last || random.nextInt(3) == 0) {
        return List.of(inside(first, last, random));
      }
      int end = first + random.nextInt(last - first);
      return List.of(inside(first, end, random), inside(end + 1, last, random));
    }

    private Box inside(int from, int to, Random random) {
      long low = least + random.nextInt((int) (most - least) + 1);
      long high = low + random.nextInt((int) (most - low) + 1);
      return new Box(from, to, low, high);
    }
  }

  private static final List<Box> WHOLE = List.of(new Box(1, 12, 1000, 10000));

  @Property(tries = 300)
  @Label("an item refines itself, and so does one with the same words and other objects")
  void refinementIsReflexive(@ForAll("tables") List<Box> table) {
    BenchmarkItem renamed =
        BenchmarkItem.builder()
            .from(itemOf(table))
            .scheme(
                PointTiers.builder().addAllTiers(table.stream().map(Box::tier).toList()).build())
            .build();

    assertThat(of(itemOf(table), itemOf(table))).isEqualTo(Answer.YES);
    assertThat(of(itemOf(table), renamed)).isEqualTo(Answer.YES);
  }

  @Property(tries = 300)
  @Label("what refines a refinement refines the first, and cutting boxes is refining")
  void refinementIsTransitive(@ForAll("tables") List<Box> upper, @ForAll Random random) {
    List<Box> middle = cut(upper, random);
    List<Box> lower = cut(middle, random);

    assertThat(of(itemOf(middle), itemOf(upper))).isEqualTo(Answer.YES);
    assertThat(of(itemOf(lower), itemOf(middle))).isEqualTo(Answer.YES);
    assertThat(of(itemOf(lower), itemOf(upper))).isEqualTo(Answer.YES);
  }

  @Property(tries = 300)
  @Label("for any three tables: yes and yes is yes")
  void refinementIsTransitiveOnUnrelatedTables(
      @ForAll("loose") List<Box> one,
      @ForAll("loose") List<Box> two,
      @ForAll("loose") List<Box> three) {
    boolean chain =
        of(itemOf(one), itemOf(two)) == Answer.YES && of(itemOf(two), itemOf(three)) == Answer.YES;

    assertThat(chain ? of(itemOf(one), itemOf(three)) : Answer.YES).isEqualTo(Answer.YES);
  }

  @Property(tries = 300)
  @Label("a fine that is widened beyond the upper tier is found, at that tier")
  void aWidenedFineIsFound(@ForAll("tables") List<Box> upper, @ForAll Random random) {
    List<Box> lower = new ArrayList<>(cut(upper, random));
    int at = random.nextInt(lower.size());
    Box box = lower.get(at);
    Box above =
        upper.stream()
            .filter(each -> each.first() <= box.first() && box.last() <= each.last())
            .findFirst()
            .orElseThrow();
    long wider = above.most() + 1 + random.nextInt(100);
    lower.set(at, new Box(box.first(), box.last(), box.least(), Math.min(wider, 99999)));

    Refinement found = Refinement.of(itemOf(lower), INCLUDING, itemOf(upper), INCLUDING);

    assertThat(found.answer()).isEqualTo(Answer.NO);
    assertThat(found.outside().orElseThrow().lowerTier()).isEqualTo(at);
    assertThat(found.outside().orElseThrow().kind()).isIn(Kind.AMOUNT, Kind.STATUTE);
  }

  @Property(tries = 300)
  @Label("facts that are widened beyond the upper tier are found, at that tier")
  void widenedFactsAreFound(@ForAll("tables") List<Box> upper, @ForAll Random random) {
    int at = random.nextInt(upper.size());
    Box box = upper.get(at);
    List<Box> lower = new ArrayList<>(upper);
    lower.set(at, new Box(box.first(), box.last() + 1, box.least(), box.most()));

    Refinement found = Refinement.of(itemOf(lower), INCLUDING, itemOf(upper), INCLUDING);

    assertThat(found.answer()).isEqualTo(Answer.NO);
    assertThat(found.outside().orElseThrow().lowerTier()).isEqualTo(at);
  }

  @Provide
  Arbitrary<List<Box>> tables() {
    return Arbitraries.randoms().map(random -> cut(cut(WHOLE, random), random));
  }

  /** Boxes that leave gaps and overlap, few values so that some do refine others. */
  @Provide
  Arbitrary<List<Box>> loose() {
    return Arbitraries.randoms()
        .map(
            random -> {
              List<Box> boxes = new ArrayList<>();
              for (int i = 0; i <= random.nextInt(2); i++) {
                int first = 1 + random.nextInt(2);
                long least = 1000L + 1000L * random.nextInt(2);
                boxes.add(
                    new Box(
                        first,
                        first + random.nextInt(2),
                        least,
                        least + 1000L * random.nextInt(3)));
              }
              return boxes;
            });
  }

  private static List<Box> cut(List<Box> boxes, Random random) {
    return boxes.stream().flatMap(box -> box.cut(random).stream()).toList();
  }

  private static BenchmarkItem itemOf(List<Box> boxes) {
    return item(boxes.stream().map(Box::tier).toList());
  }

  private static Answer of(BenchmarkItem lower, BenchmarkItem upper) {
    return Refinement.of(lower, INCLUDING, upper, INCLUDING).answer();
  }
}

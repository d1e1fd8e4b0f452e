// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import static io.github.zhifa.core.discretion.BenchmarkFixtures.item;
import static io.github.zhifa.core.discretion.BenchmarkFixtures.tier;
import static io.github.zhifa.core.discretion.BenchmarkFixtures.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.refinement.Refinement.Answer;
import io.github.zhifa.core.discretion.refinement.Refinement.Kind;
import io.github.zhifa.core.discretion.refinement.Refinement.Outside;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.PointTiers;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefinementTest {
  private static final Optional<BoundaryConvention> INCLUDING =
      Optional.of(
          BoundaryConvention.builder()
              .aboveIncludes(true)
              .belowIncludes(true)
              .source(LegalSource.of("示例规定", "第一条"))
              .build());
  private static final BenchmarkItem UPPER =
      item(tier("第一次被处罚的", 1000, 3000), tier("第二次以上被处罚的", 3000, 10000));

  @Test
  void finerTiersInsideTheUpperOnesRefineIt() {
    BenchmarkItem lower =
        item(
            tier("第一次被处罚的", 1000, 2000),
            tier("第二次被处罚的", 3000, 5000),
            tier("第三次以上被处罚的", 5000, 10000));

    assertThat(of(lower, UPPER).answer()).isEqualTo(Answer.YES);
  }

  @Test
  void anAmountAboveTheUpperTierIsFoundWithTheFirstFenAboveIt() {
    BenchmarkItem lower = item(tier("第一次被处罚的", 1000, 4000));

    assertThat(of(lower, UPPER).outside()).contains(outside(0, 0, Kind.AMOUNT, "3000.01元"));
  }

  @Test
  void anAmountBelowTheUpperTierIsFoundWithItsLowerEnd() {
    BenchmarkItem lower = item(tier("第一次被处罚的", 1000, 3000), tier("第三次被处罚的", 2000, 5000));

    assertThat(of(lower, UPPER).outside()).contains(outside(1, 1, Kind.AMOUNT, "2000元"));
  }

  @Test
  void factsThatReachIntoTheNextTierAreFoundWithTheSmallestOne() {
    BenchmarkItem lower = item(tier("第二次以下被处罚的", 1000, 3000));

    Refinement found = Refinement.of(lower, INCLUDING, UPPER, INCLUDING);

    // The first tier holds once only, and twice is the smallest case outside it.
    assertThat(found.outside()).contains(outside(0, 0, Kind.FACTS, "被处罚 2次"));
  }

  @Test
  void otherWordsLeaveItUndecidedUnlessTheAmountFitsNoUpperTier() {
    BenchmarkItem fits = item(tier("造成一定影响", 1000, 2000));
    BenchmarkItem fitsNowhere = item(tier("造成一定影响", 2000, 4000));

    assertThat(of(fits, UPPER).answer()).isEqualTo(Answer.UNDECIDED);
    assertThat(of(fits, UPPER).reason()).isPresent();
    assertThat(of(fitsNowhere, UPPER).outside()).contains(outside(0, 0, Kind.AMOUNT, "3000.01元"));
  }

  @Test
  void pointTiersAreRangesOfOneAmount() {
    BenchmarkItem inside = points(tier("第一次被处罚的", 3000, 3000));
    BenchmarkItem outside = points(tier("第一次被处罚的", 5000, 5000));

    assertThat(of(inside, UPPER).answer()).isEqualTo(Answer.YES);
    assertThat(of(outside, UPPER).outside()).contains(outside(0, 0, Kind.AMOUNT, "5000元"));
  }

  @Test
  void aTierOutsideTheLawIsNoRefinementButMitigationIs() {
    Tier low = tier("第一次被处罚的", 500, 3000);
    BenchmarkItem upper = item(low);
    BenchmarkItem lower = item(tier("第一次被处罚的", 500, 2000));
    Tier mitigated = Tier.builder().from(low).grade("减轻处罚").build();

    assertThat(of(lower, upper).outside())
        .contains(
            new Outside(0, Optional.empty(), Kind.STATUTE, BilingualText.of("500元", "500 yuan")));
    assertThat(of(item(mitigated), upper).answer()).isEqualTo(Answer.YES);
  }

  @Test
  void aLowerCaseThatTheLawSparesIsHeldAgainstTheSameFactsOnly() {
    Tier spared = Tier.builder().from(tier("第一次被处罚的", 1, 1)).fine(Optional.empty()).build();
    Tier narrower =
        Tier.builder()
            .from(spared)
            .addConditions(TierCondition.builder().factor("改正").printed("及时改正").build())
            .build();

    assertThat(of(item(spared), UPPER).outside()).contains(outside(0, 0, Kind.AMOUNT, "不罚款"));
    assertThat(of(item(narrower), UPPER).answer()).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void damagedTiersAreNeverHeldAgainstTheIssuer() {
    Tier damaged = Tier.builder().from(tier("第一次被处罚的", 1, 99999)).damage("缺字").build();

    assertThat(of(item(damaged), UPPER).answer()).isEqualTo(Answer.UNDECIDED);
    assertThat(
            of(item(tier("造成一定影响", 2000, 4000)), item(damaged, tier("第一次", 1000, 3000))).answer())
        .isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void theRestOfAFinerTableLiesInTheRestOfTheCoarserOne() {
    Tier rest = residual(3000, 10000);
    BenchmarkItem upper = item(tier("第一次被处罚的", 1000, 3000), rest);
    BenchmarkItem lower =
        item(tier("第一次被处罚的", 1000, 3000), tier("第二次被处罚的", 3000, 5000), residual(5000, 10000));

    assertThat(of(lower, upper).answer()).isEqualTo(Answer.YES);
    assertThat(of(item(residual(5000, 10000)), upper).answer()).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void anOverridingTierThatTheLowerTableDropsLeavesItUndecided() {
    Tier prevailing =
        Tier.builder().from(tier("造成重大影响", 8000, 10000)).role(TierRole.OVERRIDING).build();
    BenchmarkItem upper = item(tier("第一次被处罚的", 1000, 3000), prevailing);
    BenchmarkItem lower = item(tier("第一次被处罚的", 1000, 2000));

    assertThat(of(lower, upper).answer()).isEqualTo(Answer.UNDECIDED);
    assertThat(of(item(tier("第一次被处罚的", 1000, 2000), prevailing), upper).answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void tiersWithoutConditionsAreToldByTheirGrades() {
    BenchmarkItem upper = item(graded("情节较轻", 1000, 3000), graded("情节严重", 3000, 10000));

    assertThat(of(item(graded("情节较轻", 1000, 2000)), upper).answer()).isEqualTo(Answer.YES);
    assertThat(of(item(graded("情节较轻", 5000, 6000)), upper).outside())
        .contains(outside(0, 0, Kind.AMOUNT, "5000元"));
    assertThat(of(item(graded("情节较重", 5000, 6000)), upper).answer()).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void anEndThatDependsOnTheMeaningOfItsWordsProvesNothing() {
    // 以下 may include 10% (民法典 art 1259) or not; 不满 never does.
    BenchmarkItem upper = item(tier("超标不满10%", 1000, 3000), tier("超标20%以上", 3000, 10000));
    BenchmarkItem lower = item(tier("超标10%以下", 1000, 3000));

    assertThat(of(lower, upper).answer()).isEqualTo(Answer.UNDECIDED);
  }

  private static Tier residual(long least, long most) {
    return Tier.builder().role(TierRole.RESIDUAL).grade("其他").fine(yuan(least, most)).build();
  }

  private static Tier graded(String grade, long least, long most) {
    return Tier.builder().role(TierRole.ORDINARY).grade(grade).fine(yuan(least, most)).build();
  }

  private static BenchmarkItem points(Tier... tiers) {
    return BenchmarkItem.builder()
        .from(item(tiers))
        .scheme(PointTiers.builder().addTiers(tiers).build())
        .build();
  }

  private static Outside outside(int lower, int upper, Kind kind, String zh) {
    return new Outside(lower, Optional.of(upper), kind, BilingualText.of(zh, english(zh)));
  }

  private static String english(String zh) {
    return switch (zh) {
      case "不罚款" -> "no fine";
      default -> zh.endsWith("元") ? zh.substring(0, zh.length() - 1) + " yuan" : zh;
    };
  }

  private static Refinement of(BenchmarkItem lower, BenchmarkItem upper) {
    return Refinement.of(lower, Optional.empty(), upper, Optional.empty());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Band;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.LawfulShape;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.UnstatedBand;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Draws the bands of 从轻, 一般 and 从重 inside a lawful fine by a rule that the caller has named. All
 * amounts are exact: nothing is rounded.
 */
public final class Bands {
  private Bands() {}

  /**
   * Returns the fines that {@code rule} gives for {@code grade} within {@code lawful}; refused
   * where the rule does not say, where a mitigated fine has nothing to lie below, and where the
   * grade is no fine at all. Of a fine of one amount every grade within the range is that amount.
   */
  public static Calculated<BandReading> read(
      BandRule rule, FineAmount lawful, OutcomeGrade grade, Trace trace) {
    return LawfulEnds.of(lawful)
        .then(
            ends ->
                switch (grade) {
                  case NOT_PUNISHED, EXEMPTED ->
                      Calculated.refused(
                          "grade-without-fine",
                          grade.label().zh() + "不处罚款",
                          "there is no fine where the outcome is: " + grade.label().en());
                  case MITIGATED -> mitigated(lawful, trace);
                  case LIGHTER, ORDINARY, HEAVIER -> band(rule, ends, lawful, grade, trace);
                });
  }

  /**
   * Returns the fines of 减轻, all below the least of {@code lawful}: no band rule draws them. The
   * law does not define 减轻, so they rest on memory. Refused where the law sets no least fine.
   */
  public static Calculated<BandReading> mitigated(FineAmount lawful, Trace trace) {
    return LawfulEnds.of(lawful).then(ends -> mitigated(ends, lawful, trace));
  }

  private static Calculated<BandReading> mitigated(
      LawfulEnds ends, FineAmount lawful, Trace trace) {
    if (ends.least().isEmpty()) {
      return Calculated.refused(
          "nothing-below-maximum-only",
          "法律只规定最高罚款，没有下限，不存在低于下限的减轻",
          "the law sets a greatest fine only: no fine lies below a least one");
    }
    FineRange range = new FineRange(Optional.empty(), false, ends.least(), false, lawful.measure());
    trace.add(
        "mitigated-below-least",
        () ->
            BilingualText.of(
                "减轻处罚低于法定最低罚款：" + range.text().zh() + "；法律未规定减轻的限度（" + zh(Evidence.MEMORY) + "）",
                "A mitigated fine is below the least lawful one: "
                    + range.text().en()
                    + "; the law sets no limit to it ("
                    + en(Evidence.MEMORY)
                    + ")"));
    return Calculated.of(
        new BandReading(OutcomeGrade.MITIGATED, ends.shape(), range, Evidence.MEMORY));
  }

  private static Calculated<BandReading> band(
      BandRule rule, LawfulEnds ends, FineAmount lawful, OutcomeGrade grade, Trace trace) {
    LawfulShape shape = ends.shape();
    if (shape == LawfulShape.FIXED) {
      FineRange one = new FineRange(ends.least(), true, ends.most(), true, lawful.measure());
      trace.add(
          "fine-of-one-amount",
          () ->
              BilingualText.of(
                  "罚款为定额" + one.text().zh() + "，没有可分档的幅度",
                  "The fine is one amount, " + one.text().en() + ": there is nothing to grade"));
      return Calculated.of(new BandReading(grade, shape, one, Evidence.DERIVED));
    }
    ImmutableList<Band> bands =
        rule.bands().stream()
            .filter(band -> band.shape() == shape && band.grade() == grade)
            .collect(toImmutableList());
    if (bands.isEmpty()) {
      return Calculated.refused(notStated(rule, shape, grade));
    }
    Optional<FineRange> range = BandEnds.range(bands.get(0), ends, lawful.measure());
    if (bands.size() > 1 || range.isEmpty()) {
      return Calculated.refused(
          "band-not-clear",
          "“" + rule.label().zh() + "”对" + grade.label().zh() + "的规定不明确",
          "the rule \"" + rule.label().en() + "\" is not clear on: " + grade.label().en());
    }
    BandReading reading = new BandReading(grade, shape, range.get(), evidence(rule, bands.get(0)));
    trace.add("band-of-grade", rule.origin().source(), () -> text(rule, reading));
    return Calculated.of(reading);
  }

  private static Refusal notStated(BandRule rule, LawfulShape shape, OutcomeGrade grade) {
    Optional<BilingualText> stated =
        rule.unstated().stream()
            .filter(gap -> gap.shape() == shape)
            .filter(gap -> gap.grade().map(grade::equals).orElse(true))
            .map(UnstatedBand::why)
            .findFirst();
    return new Refusal(
        "band-not-stated",
        stated.orElseGet(
            () ->
                BilingualText.of(
                    "“"
                        + rule.label().zh()
                        + "”未规定"
                        + shape.label().zh()
                        + "时的"
                        + grade.label().zh(),
                    "the rule \""
                        + rule.label().en()
                        + "\" states no band for "
                        + grade.label().en()
                        + " where the law has: "
                        + shape.label().en())));
  }

  private static BilingualText text(BandRule rule, BandReading reading) {
    return BilingualText.of(
        "按“"
            + rule.label().zh()
            + "”，"
            + reading.grade().label().zh()
            + "为"
            + reading.range().text().zh()
            + "（"
            + zh(reading.evidence())
            + "）",
        "By \""
            + rule.label().en()
            + "\", "
            + reading.grade().label().en()
            + " is "
            + reading.range().text().en()
            + " ("
            + en(reading.evidence())
            + ")");
  }

  private static String zh(Evidence evidence) {
    return evidence.label().zh();
  }

  private static String en(Evidence evidence) {
    return evidence.label().en();
  }

  private static Evidence evidence(BandRule rule, Band band) {
    Evidence ofRule = rule.origin().evidence();
    return weakness(ofRule) > weakness(band.evidence()) ? ofRule : band.evidence();
  }

  private static int weakness(Evidence evidence) {
    return switch (evidence) {
      case READ -> 0;
      case DERIVED -> 1;
      case EXCERPT -> 2;
      case MEMORY -> 3;
    };
  }

  /** Returns whether {@code rule} draws bands for a fine with the ends of {@code lawful}. */
  public static boolean isStatedFor(BandRule rule, FineAmount lawful) {
    return LawfulEnds.of(lawful)
        .value()
        .map(LawfulEnds::shape)
        .filter(shape -> rule.bands().stream().anyMatch(band -> band.shape() == shape))
        .isPresent();
  }

  /**
   * Returns the lawful fines to which {@code rule} gives no grade, in order. A rule that names
   * single amounts only (20 % of the greatest fine), or none for this shape, draws no bands and
   * leaves no gap.
   */
  public static ImmutableList<FineRange> ungraded(BandRule rule, FineAmount lawful) {
    return LawfulEnds.of(lawful)
        .value()
        .map(ends -> ungraded(rule, ends, lawful))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<FineRange> ungraded(
      BandRule rule, LawfulEnds ends, FineAmount lawful) {
    ImmutableList<FineRange> bands =
        rule.bands().stream()
            .filter(band -> band.shape() == ends.shape())
            .flatMap(band -> BandEnds.range(band, ends, lawful.measure()).stream())
            .collect(toImmutableList());
    if (bands.stream().allMatch(FineRange::isPoint)) {
      return ImmutableList.of();
    }
    RangeSet<BigDecimal> graded = TreeRangeSet.create();
    bands.stream().filter(band -> !band.isEmpty()).map(BandEnds::values).forEach(graded::add);
    FineRange all =
        new FineRange(
            ends.least(),
            ends.least().isPresent(),
            ends.most(),
            ends.most().isPresent(),
            lawful.measure());
    Range<BigDecimal> lawfulValues = BandEnds.values(all);
    return graded.complement().subRangeSet(lawfulValues).asRanges().stream()
        .map(range -> BandEnds.fines(range, lawful.measure()))
        .collect(toImmutableList());
  }
}

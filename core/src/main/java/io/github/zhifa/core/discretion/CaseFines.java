// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.ReductionClaim;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * Brings a fine that the item gives to its end: into yuan for the case, moved by the outcome,
 * within the statute, reduced where the case asks for it, and rounded; in this order.
 *
 * @param policy what the caller has chosen
 * @param bands the rule by which an item without tiers is graded; empty for other items
 * @param outcomes the outcomes between which the organ may choose
 * @param bases the bases and numbers of things of the case
 * @param reduction what the case says of a reduction
 */
record CaseFines(
    GradingPolicy policy,
    Optional<BandRule> bands,
    ImmutableSet<OutcomeGrade> outcomes,
    FineBases bases,
    Optional<ReductionClaim> reduction,
    Trace trace) {

  private static final BilingualText INCOMPARABLE =
      BilingualText.of("计量单位不同，不能与法定幅度比较", "it counts something else than the statute");

  /**
   * A fine and the statute in one measure: yuan, or that of the clause where a base is missing.
   *
   * @param mitigates whether the tier is one of 减轻, which may lie below the statute
   */
  private record Working(
      FineRange fine, FineRange statute, boolean mitigates, Optional<BilingualText> needs) {
    FineRange limits() {
      return Statute.limits(statute, mitigates);
    }

    boolean isYuan() {
      return fine.measure().equals(FineMeasure.yuan());
    }
  }

  /**
   * Returns {@code fine} brought to its end.
   *
   * @param printed the fine as the tier prints it; empty where a formula gives it
   */
  GradedFine finish(GradedFine fine, Optional<FineAmount> printed) {
    if (fine.clause().isEmpty() || (fine.undecided().isPresent() && bands.isEmpty())) {
      return fine;
    }
    FineClause clause = fine.clause().get();
    if (bands.isPresent()) {
      return byOutcomeAlone(fine, clause.fine());
    }
    return fine.written().map(written -> finish(fine, written, clause, printed)).orElse(fine);
  }

  private GradedFine finish(
      GradedFine fine, FineRange written, FineClause clause, Optional<FineAmount> printed) {
    Calculated<FineRange> statute = FineInYuan.of(clause.fine(), bases, Trace.none());
    Calculated<FineRange> yuan =
        FineInYuan.of(
            written,
            printed.map(FineInYuan::limits).orElse(FineInYuan.limits(clause.fine())),
            bases,
            Trace.none());
    yuan.value()
        .filter(range -> !range.equals(written))
        .ifPresent(range -> trace.add("fine-in-yuan", () -> FineInYuan.text(written, range)));
    Optional<Refusal> refusal = yuan.refusal().or(statute::refusal);
    if (refusal.filter(CaseFines::isNothing).isPresent()) {
      return fine.doubted(refusal.get().why());
    }
    boolean mitigates = GradeNames.mitigates(fine.grade());
    Working working =
        refusal.isPresent()
            ? new Working(
                written,
                FineRange.of(clause.fine(), Optional.empty()),
                mitigates,
                refusal.map(Refusal::why))
            : new Working(yuan.value().get(), statute.value().get(), mitigates, Optional.empty());
    return finish(fine, working);
  }

  /** 没有违法所得: this limb gives no amount, and another one must. */
  private static boolean isNothing(Refusal refusal) {
    return refusal.code().equals("base-is-nothing");
  }

  private GradedFine finish(GradedFine fine, Working working) {
    FineRange whole = working.fine.completedBy(working.limits());
    Optional<YuanFine> inYuan =
        working.needs.isPresent()
            ? working.needs.map(YuanFine::needing)
            : whole.within(working.limits()).map(range -> YuanFine.of(settled(range, working)));
    return fine.with(
        inYuan, outcomes(new Working(whole, working.statute, working.mitigates, working.needs)));
  }

  /** An item that is graded by a band rule has no table: the outcome gives the fine. */
  private GradedFine byOutcomeAlone(GradedFine fine, FineAmount law) {
    if (outcomes.isEmpty()) {
      return fine;
    }
    Calculated<FineRange> statute = FineInYuan.of(law, bases, Trace.none());
    if (statute.refusal().filter(CaseFines::isNothing).isPresent()) {
      return fine.doubted(statute.refusal().get().why());
    }
    FineRange whole = statute.value().orElseGet(() -> FineRange.of(law, Optional.empty()));
    Working working = new Working(whole, whole, false, statute.refusal().map(Refusal::why));
    ImmutableList<OutcomeFine> drawn = outcomes(working, bands);
    return drawn.stream().anyMatch(each -> each.within().isPresent())
        ? fine.decidedBy(drawn)
        : fine.with(Optional.empty(), drawn);
  }

  /** Without a ground for another outcome and without a rule, the tier is all there is. */
  private ImmutableList<OutcomeFine> outcomes(Working working) {
    boolean ordinary = ImmutableSet.of(OutcomeGrade.ORDINARY).equals(outcomes);
    return ordinary && policy.shift().isEmpty()
        ? ImmutableList.of()
        : outcomes(working, policy.shift());
  }

  private ImmutableList<OutcomeFine> outcomes(Working working, Optional<BandRule> rule) {
    return outcomes.stream()
        .filter(outcome -> outcome.compareTo(OutcomeGrade.MITIGATED) >= 0)
        .map(
            outcome ->
                outcome == OutcomeGrade.MITIGATED
                    ? mitigated(working)
                    : rule.map(each -> shifted(outcome, working, each))
                        .orElseGet(() -> leftToTheOrgan(outcome)))
        .collect(toImmutableList());
  }

  /** Only 减轻 leaves the statute, to below its least fine. */
  private OutcomeFine mitigated(Working working) {
    Calculated<BandReading> all = Bands.mitigated(working.statute.amount(), trace);
    Calculated<BandReading> reading =
        working.mitigates ? all.then(band -> inTier(band, working.fine)) : all;
    return new OutcomeFine(
        OutcomeGrade.MITIGATED,
        reading.value(),
        reading.value().map(BandReading::range),
        reading.refusal().map(Refusal::why));
  }

  private OutcomeFine shifted(OutcomeGrade outcome, Working working, BandRule rule) {
    Calculated<BandReading> reading =
        Bands.read(rule, working.fine.amount(), outcome, trace)
            .then(band -> inTier(band, working.fine));
    Optional<FineRange> within =
        reading.value().flatMap(band -> clamped(band.range(), working, outcome));
    Optional<BilingualText> why = reading.refusal().map(Refusal::why);
    return new OutcomeFine(
        outcome,
        reading.value(),
        within,
        within.isPresent() ? why : Optional.of(why.orElse(working.needs.orElse(INCOMPARABLE))));
  }

  /** An end that the tier does not include is not in its bands either. */
  private static Calculated<BandReading> inTier(BandReading band, FineRange tier) {
    return band.range()
        .common(tier)
        .map(
            range ->
                Calculated.of(new BandReading(band.grade(), band.shape(), range, band.evidence())))
        .orElseGet(
            () ->
                Calculated.refused(
                    "band-not-in-tier",
                    "该档（" + band.range().text().zh() + "）不在阶次之内",
                    "the band (" + band.range().text().en() + ") is not in the tier"));
  }

  private Optional<FineRange> clamped(FineRange range, Working working, OutcomeGrade outcome) {
    Optional<FineRange> lawful = range.within(working.limits());
    lawful
        .filter(within -> !within.equals(range))
        .ifPresent(
            within ->
                trace.add(
                    "outcome-within-statute",
                    () ->
                        BilingualText.of(
                            outcome.label().zh() + "在法定幅度内为" + within.text().zh(),
                            "Within the statute it is "
                                + within.text().en()
                                + ": "
                                + outcome.label().en())));
    return lawful.map(within -> settled(within, working));
  }

  private static OutcomeFine leftToTheOrgan(OutcomeGrade outcome) {
    return new OutcomeFine(
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            BilingualText.of(
                "未选定分档规则，由机关在该阶次的法定幅度内确定",
                "no band rule was chosen: the organ decides within the lawful part of the tier")));
  }

  /** Reduces a lawful fine in yuan where the case asks for it, and rounds it. */
  private FineRange settled(FineRange lawful, Working working) {
    if (!working.isYuan()) {
      return lawful;
    }
    FineRange reduced = reduced(lawful, working.statute);
    FineRange rounded = policy.rounding().round(reduced, working.limits());
    if (!rounded.equals(reduced)) {
      trace.add(
          "rounded",
          () ->
              BilingualText.of(
                  policy.rounding().label().zh() + "，不越出法定幅度：" + rounded.text().zh(),
                  "Rounded "
                      + policy.rounding().label().en()
                      + ", inside the statute: "
                      + rounded.text().en()));
    }
    return rounded;
  }

  private FineRange reduced(FineRange lawful, FineRange statute) {
    if (policy.reduction().isEmpty()
        || reduction.flatMap(ReductionClaim::conditionsMet).filter(met -> met).isEmpty()) {
      return lawful;
    }
    Calculated<ReducedFine> reduced =
        ReducedFine.of(
            policy.reduction().get(),
            lawful,
            statute.amount(),
            ImmutableSet.copyOf(reduction.get().exclusions()),
            trace);
    reduced.refusal().ifPresent(why -> trace.add("not-reduced", why::why));
    return reduced.value().map(ReducedFine::range).orElse(lawful);
  }
}

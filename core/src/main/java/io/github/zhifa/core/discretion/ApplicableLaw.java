// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The law by which an act is judged: that of the day of the act, unless it was amended or repealed
 * by the day of the decision and the new one is lighter or does not hold the act to be unlawful.
 * Source: 行政处罚法 art 37, for the environment 生态环境法典 art 1057.
 *
 * @param choice which of the two
 * @param provision the provision that applies; empty where none does or it cannot be told
 * @param missing why it cannot be told
 * @param trace the steps, where they were asked for
 */
public record ApplicableLaw(
    LawChoice choice,
    Optional<PenaltyProvision> provision,
    ImmutableList<BilingualText> missing,
    ImmutableList<TraceStep> trace) {

  /**
   * The days that decide.
   *
   * @param act the day of the act; of a continuing one its last day
   * @param decision the day of the decision
   */
  public record Days(LocalDate act, LocalDate decision) {
    /** Refuses a decision before the act. */
    public Days {
      checkArgument(
          !decision.isBefore(act),
          "decision is before the act: act=%s, decision=%s",
          act,
          decision);
    }
  }

  /**
   * Returns which of two provisions applies.
   *
   * @param old the provision as it was, for the facts of the case
   * @param amended what replaced it, for the same facts; where it was repealed without replacement,
   *     a provision under which the act is not unlawful
   */
  public static ApplicableLaw of(
      PenaltyProvision old, PenaltyProvision amended, Days days, FineBases bases, Trace trace) {
    return new Choice(old, amended, days, bases, trace).make();
  }

  private record Choice(
      PenaltyProvision old, PenaltyProvision amended, Days days, FineBases bases, Trace trace) {

    ApplicableLaw make() {
      if (!old.isInForceOn(days.act())) {
        return notOldAtTheAct();
      }
      atAct(old);
      Premise unlawful = Premise.isUnlawful(old);
      if (unlawful.holds() == Truth.NO) {
        return notUnlawful(old);
      }
      boolean replaced = !old.isInForceOn(days.decision()) && amended.isInForceOn(days.decision());
      if (!replaced && !old.isInForceOn(days.decision())) {
        return undecided("决定时两项规定都不在施行", "neither is in force at the decision");
      }
      if (!replaced) {
        atDecision("law-unchanged", old);
        return unlawful.holds() == Truth.YES ? applies(LawChoice.AT_ACT, old) : missing(unlawful);
      }
      atDecision("law-new", amended);
      Premise still = Premise.isUnlawful(amended);
      if (still.holds() == Truth.NO) {
        return notUnlawful(amended);
      }
      Premise both = unlawful.and(still);
      return both.holds() == Truth.YES ? lighter() : missing(both);
    }

    private ApplicableLaw notOldAtTheAct() {
      if (!amended.isInForceOn(days.act())) {
        return undecided("行为时两项规定都不在施行", "neither is in force at the act");
      }
      atAct(amended);
      return switch (Premise.isUnlawful(amended).holds()) {
        case YES -> applies(LawChoice.AT_ACT, amended);
        case NO -> notUnlawful(amended);
        case UNKNOWN -> missing(Premise.isUnlawful(amended));
      };
    }

    private ApplicableLaw lighter() {
      Weight weight = new ProvisionComparison(bases).compare(amended, old);
      step(
          "law-compared",
          rule(),
          "新规定与旧规定比较：" + weight.why().zh(),
          "New against old: " + weight.why().en());
      return switch (weight.order()) {
        case LESS -> applies(LawChoice.NEW, amended);
        case EQUAL, MORE -> applies(LawChoice.AT_ACT, old);
        case UNKNOWN ->
            undecided(
                "新旧规定的轻重无法比较：" + weight.why().zh(),
                "they cannot be compared: " + weight.why().en());
      };
    }

    private ApplicableLaw applies(LawChoice choice, PenaltyProvision provision) {
      step(
          "law-applies",
          rule(),
          choice.label().zh() + "：" + name(provision),
          "Applies " + choice.label().en() + ": " + name(provision));
      return new ApplicableLaw(choice, Optional.of(provision), ImmutableList.of(), trace.steps());
    }

    private ApplicableLaw notUnlawful(PenaltyProvision provision) {
      step(
          "law-not-unlawful",
          rule(),
          name(provision) + "不认为是违法",
          "Not unlawful under " + name(provision));
      return new ApplicableLaw(
          LawChoice.NOT_UNLAWFUL, Optional.empty(), ImmutableList.of(), trace.steps());
    }

    private ApplicableLaw missing(Premise premise) {
      return undecided(premise.missing());
    }

    private ApplicableLaw undecided(String zh, String en) {
      return undecided(ImmutableList.of(BilingualText.of(zh, en)));
    }

    private ApplicableLaw undecided(ImmutableList<BilingualText> why) {
      why.forEach(
          each -> step("law-undecided", rule(), "无法确定：" + each.zh(), "Undecided: " + each.en()));
      return new ApplicableLaw(LawChoice.UNDECIDED, Optional.empty(), why, trace.steps());
    }

    /** The code repeats the article for its own field, so where it replaced a law it is cited. */
    private LegalSource rule() {
      boolean code =
          Instruments.normalTitle(amended.source())
              .equals(Instruments.normalTitle(Articles.CODE_LAW_IN_TIME));
      return code && !days.decision().isBefore(Articles.CODE_FIRST_DAY)
          ? Articles.CODE_LAW_IN_TIME
          : Articles.LAW_IN_TIME;
    }

    private void atAct(PenaltyProvision provision) {
      step(
          "law-at-act",
          provision.source(),
          name(provision) + "在行为时（" + days.act() + "）有效",
          name(provision) + " is in force at the act (" + days.act() + ")");
    }

    private void atDecision(String code, PenaltyProvision provision) {
      step(
          code,
          provision.source(),
          name(provision) + "在决定时（" + days.decision() + "）有效",
          name(provision) + " is in force at the decision (" + days.decision() + ")");
    }

    private void step(String code, LegalSource source, String zh, String en) {
      trace.add(code, Optional.of(source), () -> BilingualText.of(zh, en));
    }

    private static String name(PenaltyProvision provision) {
      return "《" + provision.source().instrument() + "》" + provision.source().place().orElse("");
    }
  }
}

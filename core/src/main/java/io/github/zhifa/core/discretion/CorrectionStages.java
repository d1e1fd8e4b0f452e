// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which stages of not correcting are established: 逾期不改正 needs an order with a time that was over
 * when the inspection found no correction, 拒不改正 an order and the finding of a refusal. Without a
 * dated order and a dated finding neither is; 行政处罚法 art 28 I has every penalty go with an order to
 * correct, but the order alone sets no stage.
 *
 * @param overdue whether 逾期不改正 is established; empty where that cannot be told
 * @param refused whether 拒不改正 is established; empty where that cannot be told
 * @param missing what would have to be known
 * @param trace the steps, where they were asked for
 */
public record CorrectionStages(
    Optional<Boolean> overdue,
    Optional<Boolean> refused,
    ImmutableList<BilingualText> missing,
    ImmutableList<TraceStep> trace) {
  /** What an order may ask for: 责令限期拆除 and 责令恢复原状 are orders to correct too. */
  private static final String CORRECT = "(?:改正|整改|纠正|改|拆除|恢复|清除|清理|治理)";

  private static final Pattern OVERDUE =
      Pattern.compile("(?:逾期|期满|限期内|期限内)[^，；]{0,4}[不未][^，；]{0,2}" + CORRECT);
  private static final Pattern REFUSED = Pattern.compile("(?:拒不|拒绝)" + CORRECT);

  /** Returns the stages that {@code escalation} establishes. */
  public static CorrectionStages of(Escalation escalation, Trace trace) {
    Premise dated = dated(escalation);
    Premise overdue = dated.and(overdue(escalation));
    Premise refused = dated.and(refused(escalation));
    addStep(trace, "逾期不改正", "not corrected in time", overdue.holds());
    addStep(trace, "拒不改正", "refused to correct", refused.holds());
    ImmutableSet<BilingualText> missing =
        ImmutableSet.<BilingualText>builder()
            .addAll(overdue.missing())
            .addAll(refused.missing())
            .build();
    return new CorrectionStages(stated(overdue), stated(refused), missing.asList(), trace.steps());
  }

  /**
   * Returns whether the stage that a clause prints (逾期不改正的, 拒不改正的) is established; where it prints
   * both, one suffices. Empty where that cannot be told.
   *
   * @throws IllegalArgumentException if the words name no such stage: ask {@link #isStage} first
   */
  public Optional<Boolean> establishes(String stage) {
    if (!isStage(stage)) {
      throw new IllegalArgumentException("no stage of correction: stage=" + stage);
    }
    Truth late = OVERDUE.matcher(stage).find() ? Truth.of(overdue) : Truth.NO;
    Truth refusal = REFUSED.matcher(stage).find() ? Truth.of(refused) : Truth.NO;
    return stated(late.or(refusal));
  }

  /** Returns whether the words of a clause name one of the two stages. */
  public static boolean isStage(String stage) {
    return OVERDUE.matcher(stage).find() || REFUSED.matcher(stage).find();
  }

  /** Returns whether there are an order and a later finding, both with their days. */
  private static Premise dated(Escalation escalation) {
    Optional<LocalDate> ordered = escalation.orderedDay();
    Optional<LocalDate> found = escalation.foundDay();
    Premise order = Premise.of(known(ordered), "责令改正的日期", "the day of the order to correct");
    Premise finding = Premise.of(known(found), "复查的日期", "the day of the inspection");
    Premise result = Premise.of(known(escalation.finding()), "复查的结论", "what the inspection found");
    boolean reversed = ordered.isPresent() && found.filter(ordered.get()::isAfter).isPresent();
    Premise inOrder =
        Premise.of(
            reversed ? Truth.UNKNOWN : Truth.YES,
            "复查早于责令改正，日期有误",
            "the right days: the inspection is before the order");
    return order.and(finding).and(result).and(inOrder);
  }

  private static Truth known(Optional<?> fact) {
    return fact.isPresent() ? Truth.YES : Truth.UNKNOWN;
  }

  private static Premise overdue(Escalation escalation) {
    Optional<LocalDate> due = escalation.dueDay();
    Optional<LocalDate> ordered = escalation.orderedDay();
    boolean reversed = due.isPresent() && ordered.filter(due.get()::isBefore).isPresent();
    Optional<Boolean> over =
        reversed
            ? Optional.empty()
            : due.flatMap(last -> escalation.foundDay().map(found -> found.isAfter(last)));
    Premise late = Premise.stated(over, "改正期限的最后一日", "the last day of the time for correction");
    if (!escalation.finding().equals(Optional.of(CorrectionFinding.CORRECTED))) {
      return late;
    }
    return late.and(Premise.of(Truth.UNKNOWN, "改正的日期", "the day on which it was corrected"));
  }

  private static Premise refused(Escalation escalation) {
    Truth refusal =
        escalation
            .finding()
            .map(
                finding ->
                    switch (finding) {
                      case CORRECTED -> Truth.NO;
                      case NOT_CORRECTED -> Truth.UNKNOWN;
                      case REFUSED -> Truth.YES;
                    })
            .orElse(Truth.UNKNOWN);
    return Premise.of(refusal, "没有改正是否属于拒不改正", "whether not correcting was a refusal");
  }

  private static Optional<Boolean> stated(Premise premise) {
    return stated(premise.holds());
  }

  private static Optional<Boolean> stated(Truth truth) {
    return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.YES);
  }

  private static void addStep(Trace trace, String zh, String en, Truth truth) {
    trace.add(
        "correction-stage",
        Optional.of(Articles.ORDER_TO_CORRECT),
        () ->
            switch (truth) {
              case YES -> BilingualText.of(zh + "：已认定", "Stage \"" + en + "\": established");
              case NO -> BilingualText.of(zh + "：不成立", "Stage \"" + en + "\": not established");
              case UNKNOWN -> BilingualText.of(zh + "：无法确定", "Stage \"" + en + "\": undecided");
            });
  }
}

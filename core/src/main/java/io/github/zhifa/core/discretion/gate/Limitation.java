// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the term in which an act can be punished was over when it was discovered: 行政处罚法 art 36,
 * from 2026-08-15 in matters of the environment 生态环境法典 art 1054.
 *
 * @param over whether it was over; empty where that cannot be told
 * @param startDay the day from which it runs: the day of the act, of a continuing one its last;
 *     empty where it is not known
 * @param terms the terms that the law may set here; one where it is known which
 * @param missing what would have to be known
 * @param trace the steps, where they were asked for
 */
public record Limitation(
    Optional<Boolean> over,
    Optional<LocalDate> startDay,
    ImmutableList<Term> terms,
    ImmutableList<BilingualText> missing,
    ImmutableList<TraceStep> trace) {
  private static final String ZH_END = "违法行为有无连续或者继续状态以及终了之日";
  private static final String EN_END = "whether the act continued and on which day it ended";

  /**
   * One term.
   *
   * @param months its length in months
   * @param source the provision that sets it
   * @param lastDay its last day, inclusive
   */
  public record Term(int months, LegalSource source, LocalDate lastDay) {}

  /** Returns the answer for {@code circumstances} under the convention {@code startDay}. */
  public static Limitation of(Circumstances circumstances, StartDay startDay, Trace trace) {
    Optional<LocalDate> start = circumstances.endDay().or(circumstances::actDay);
    Optional<LocalDate> discovered = circumstances.discoveredDay();
    if (start.isEmpty() || discovered.isEmpty()) {
      ImmutableList.Builder<BilingualText> missing = ImmutableList.builder();
      if (start.isEmpty()) {
        missing.add(BilingualText.of("违法行为发生或者终了之日", "the day of the act or of its end"));
      }
      if (discovered.isEmpty()) {
        missing.add(BilingualText.of("违法行为被发现之日", "the day on which it was discovered"));
      }
      return new Limitation(
          Optional.empty(), start, ImmutableList.of(), missing.build(), trace.steps());
    }
    LimitationTerms terms = LimitationTerms.of(circumstances, start.get(), startDay);
    terms.addTo(trace);
    Premise over = terms.isOver(discovered.get());
    if (over.holds() == Truth.YES && circumstances.endDay().isEmpty()) {
      // 连续或者继续状态: from its end, which is later
      over = over.and(Premise.stated(circumstances.continuing(), ZH_END, EN_END).not());
      if (circumstances.continuing().equals(Optional.of(true))) {
        over = Premise.of(Truth.UNKNOWN, ZH_END, EN_END);
      }
    }
    addResult(trace, over, start.get(), discovered.get());
    return new Limitation(stated(over), start, terms.terms(), over.missing(), trace.steps());
  }

  private static void addResult(Trace trace, Premise over, LocalDate start, LocalDate discovered) {
    String zh = "自" + start + "起算，" + discovered + "发现：";
    String en = "It runs from " + start + "; discovered on " + discovered + ": ";
    Optional<LegalSource> source = Optional.of(Articles.LIMITATION_START);
    switch (over.holds()) {
      case YES ->
          trace.add("limitation-over", source, () -> text(zh + "已超过期限", en + "the term was over"));
      case NO ->
          trace.add("limitation-open", source, () -> text(zh + "在期限内", en + "within the term"));
      case UNKNOWN ->
          trace.add("limitation-unknown", source, () -> text(zh + "无法确定", en + "undecided"));
    }
  }

  private static BilingualText text(String zh, String en) {
    return BilingualText.of(zh, en);
  }

  private static Optional<Boolean> stated(Premise premise) {
    return premise.holds() == Truth.UNKNOWN
        ? Optional.empty()
        : Optional.of(premise.holds() == Truth.YES);
  }

  Premise premise() {
    Truth holds = Truth.of(over);
    return new Premise(holds, holds == Truth.UNKNOWN ? missing : ImmutableList.of());
  }

  /** Returns the provision of the only term, or art 36 where several may apply. */
  LegalSource source() {
    return terms.size() == 1 ? terms.get(0).source() : Articles.LIMITATION;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.gate.Limitation.Term;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.LimitationTerm;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms that may apply to an act: more than one where a fact is not known that tells them
 * apart. They are asked together, so a fact that changes nothing is not asked for.
 */
final class LimitationTerms {
  private static final int TWO_YEARS = 24;
  private static final int FIVE_YEARS = 60;

  private final Circumstances circumstances;
  private final LocalDate start;
  private final StartDay convention;
  private final ImmutableSet.Builder<Term> terms = ImmutableSet.builder();
  private final ImmutableList.Builder<BilingualText> missing = ImmutableList.builder();

  private LimitationTerms(Circumstances circumstances, LocalDate start, StartDay convention) {
    this.circumstances = circumstances;
    this.start = start;
    this.convention = convention;
  }

  static LimitationTerms of(Circumstances circumstances, LocalDate start, StartDay convention) {
    LimitationTerms found = new LimitationTerms(circumstances, start, convention);
    Optional<LimitationTerm> special = circumstances.limitationTerm();
    if (special.isPresent()) { // 法律另有规定的除外
      found.add(special.get().months(), special.get().source());
    } else {
      found.addGeneral();
    }
    return found;
  }

  /** Returns the terms, each once. */
  ImmutableList<Term> terms() {
    return terms.build().asList();
  }

  /** Returns whether {@code discovered} is after the last day of the term. */
  Premise isOver(LocalDate discovered) {
    ImmutableSet<Boolean> answers =
        terms().stream()
            .map(term -> discovered.isAfter(term.lastDay()))
            .collect(ImmutableSet.toImmutableSet());
    if (answers.size() == 1) {
      Truth over = answers.contains(true) ? Truth.YES : Truth.NO;
      return new Premise(over, ImmutableList.of());
    }
    return new Premise(Truth.UNKNOWN, ImmutableSet.copyOf(missing.build()).asList());
  }

  void addTo(Trace trace) {
    for (Term term : terms()) {
      trace.add(
          "limitation-term",
          Optional.of(term.source()),
          () ->
              BilingualText.of(
                  "期限" + term.months() + "个月，最后一日" + term.lastDay(),
                  "A term of " + term.months() + " months, its last day is " + term.lastDay()));
    }
    trace.add(
        "limitation-start-day",
        convention == StartDay.DAY_AFTER ? Optional.of(Articles.DAY_AFTER) : Optional.empty(),
        () ->
            BilingualText.of(
                "期限起算：" + convention.label().zh(),
                "The term is counted so: " + convention.label().en()));
  }

  private void addGeneral() {
    Truth environment = Truth.of(circumstances.environment());
    boolean codeInForce = !discovered().isBefore(Articles.CODE_FIRST_DAY);
    if (environment == Truth.NO || !codeInForce) {
      addPenaltiesLaw();
      return;
    }
    if (environment == Truth.UNKNOWN) {
      missing.add(
          BilingualText.of("是否违反生态环境法律规范", "whether the act breaks the law on the environment"));
      addPenaltiesLaw();
    } else if (start.isBefore(Articles.CODE_FIRST_DAY)) {
      addPenaltiesLaw();
      if (wasOverBeforeTheCode()) {
        return;
      }
      missing.add(
          BilingualText.of(
              "2026年8月15日前的行为是否适用生态环境法典的期限",
              "whether the term of the code reaches an act before 2026-08-15"));
    }
    addCode();
  }

  /** What could no longer be punished when the code came is not revived by it. */
  private boolean wasOverBeforeTheCode() {
    return terms().stream().allMatch(term -> term.lastDay().isBefore(Articles.CODE_FIRST_DAY));
  }

  private LocalDate discovered() {
    return circumstances.discoveredDay().orElse(LocalDate.MAX);
  }

  /** 涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年. */
  private void addPenaltiesLaw() {
    Premise concerns =
        Premise.stated(
            circumstances.lifeHealthOrFinance(),
            "是否涉及公民生命健康安全、金融安全",
            "whether it concerns life, health or the safety of finance");
    addEither(concerns.and(isHarmful()), Articles.LIMITATION);
  }

  /** 造成环境污染、生态破坏等危害后果的违法行为在五年内被发现的. */
  private void addCode() {
    addEither(isHarmful(), Articles.CODE_LIMITATION);
  }

  private void addEither(Premise longer, LegalSource source) {
    if (longer.holds() != Truth.YES) {
      add(TWO_YEARS, source);
    }
    if (longer.holds() != Truth.NO) {
      add(FIVE_YEARS, source);
    }
    missing.addAll(longer.missing());
  }

  private Premise isHarmful() {
    return Premise.is(
            circumstances.harm(),
            HarmfulConsequence.NONE,
            "有无危害后果",
            "whether there is a harmful consequence")
        .not();
  }

  private void add(int months, LegalSource source) {
    terms.add(new Term(months, source, lastDay(months)));
  }

  /**
   * From the next day, the last day is the one that corresponds to the first, or the last of its
   * month (民法典 art 202); with the day itself it is the day before that.
   */
  private LocalDate lastDay(int months) {
    LocalDate corresponding = start.plusMonths(months);
    boolean exact = corresponding.getDayOfMonth() == start.getDayOfMonth();
    return convention == StartDay.INCLUDED && exact ? corresponding.minusDays(1) : corresponding;
  }
}

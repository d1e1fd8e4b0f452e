// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.OccasionCount;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.discretion.ReductionClaim;
import io.github.zhifa.model.discretion.ReductionRule;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the facts of a case against each other and against the clauses of an item. */
final class CaseIntake {
  private final ItemGrader item;
  private final CaseFacts facts;
  private final LocalDate day;
  private final List<FactProblem> problems = new ArrayList<>();

  private CaseIntake(ItemGrader item, CaseFacts facts, LocalDate day) {
    this.item = item;
    this.facts = facts;
    this.day = day;
  }

  /** Returns what is wrong with {@code facts} where the decision is on {@code day}. */
  static ImmutableList<FactProblem> problems(
      ItemGrader item, CaseFacts facts, LocalDate day, Optional<ReductionRule> reduction) {
    CaseIntake intake = new CaseIntake(item, facts, day);
    intake.problems.addAll(item.problems(facts));
    intake.subject();
    intake.counts();
    intake.amounts("/bases/", facts.bases(), Sets.union(item.bases(), intake.basesOfLaw()));
    intake.amounts("/units/", facts.units(), item.units());
    intake.days();
    facts.statutory().ifPresent(intake::daysOfGate);
    facts
        .reduction()
        .ifPresent(
            claim ->
                reduction.ifPresent(rule -> intake.exclusions(claim, rule.exclusions().size())));
    return ImmutableList.copyOf(intake.problems);
  }

  private void add(String pointer, String found, BilingualText expected) {
    problems.add(new FactProblem(pointer, found, expected));
  }

  /** A word that the clauses do not know would silently be taken for another subject. */
  private void subject() {
    Optional<PartyType> party = facts.statutory().flatMap(Circumstances::party);
    if (facts.subject().isEmpty() || item.subjects().isEmpty()) {
      return;
    }
    String subject = facts.subject().get();
    Set<String> known = Sets.union(item.subjects(), words());
    if (!known.contains(subject) && problems.stream().noneMatch(CaseIntake::isOfSubject)) {
      add("/subject", subject, FactIntake.oneOf(known));
    } else if (party.filter(who -> PartySubject.is(who, subject) == Truth.NO).isPresent()) {
      BilingualText who = party.get().label();
      add(
          "/subject",
          subject,
          BilingualText.of(
              "与 /statutory/party（" + who.zh() + "）一致的对象",
              "a subject that agrees with /statutory/party (" + who.en() + ")"));
    }
  }

  private static boolean isOfSubject(FactProblem problem) {
    return problem.pointer().equals("/subject");
  }

  private static ImmutableSet<String> words() {
    return Arrays.stream(PartyType.values())
        .map(PartySubject::word)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Where the occasion in hand counts, there is at least this one. */
  private void counts() {
    for (Factor factor : item.factors()) {
      BigDecimal number = facts.numbers().get(factor.name());
      boolean withThis = factor.counts().equals(Optional.of(OccasionCount.WITH_THIS));
      if (withThis && number != null && number.signum() == 0) {
        add(
            "/numbers/" + FactIntake.escaped(factor.name()),
            "0",
            BilingualText.of("含本次，至少为1", "at least 1, since this occasion counts"));
      }
    }
  }

  private ImmutableSet<String> basesOfLaw() {
    return facts.law().stream()
        .flatMap(law -> Stream.of(law.old(), law.amended()))
        .flatMap(List::stream)
        .flatMap(limb -> names(limb).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<String> names(PenaltyProvision limb) {
    ImmutableSet<String> measured =
        limb.fine().flatMap(fine -> fine.measure().base()).stream()
            .collect(ImmutableSet.toImmutableSet());
    return Stream.concat(
            measured.stream(),
            limb.stage().flatMap(stage -> BaseStage.baseOf(stage, measured)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void amounts(String at, Map<String, BigDecimal> stated, Set<String> known) {
    stated.forEach(
        (name, amount) -> {
          String pointer = at + FactIntake.escaped(name);
          if (!known.contains(name)) {
            add(pointer, name, FactIntake.oneOf(known));
          } else if (amount.signum() < 0) {
            add(pointer, amount.toPlainString(), BilingualText.of("不小于零的数", "a number from 0"));
          }
        });
  }

  private void days() {
    notAfter("/actDay", facts.actDay(), Optional.of(day), "决定日", "the day of the decision");
    notAfter("/filingDay", facts.filingDay(), Optional.of(day), "决定日", "the day of the decision");
  }

  private void notAfter(
      String pointer, Optional<LocalDate> stated, Optional<LocalDate> limit, String zh, String en) {
    if (stated.isPresent() && limit.filter(stated.get()::isAfter).isPresent()) {
      add(
          pointer,
          stated.get().toString(),
          BilingualText.of(
              "不晚于" + zh + "（" + limit.get() + "）", "not after " + en + " (" + limit.get() + ")"));
    }
  }

  /** The act day of the facts is the last day of the act, that of the circumstances its first. */
  private void daysOfGate(Circumstances circumstances) {
    notAfter("/statutory/actDay", circumstances.actDay(), facts.actDay(), "/actDay", "/actDay");
    notAfter(
        "/statutory/actDay",
        circumstances.actDay(),
        circumstances.endDay(),
        "/statutory/endDay",
        "/statutory/endDay");
    notAfter(
        "/statutory/actDay",
        circumstances.actDay(),
        circumstances.discoveredDay(),
        "/statutory/discoveredDay",
        "/statutory/discoveredDay");
    boolean single = circumstances.continuing().equals(Optional.of(false));
    same("/statutory/endDay", circumstances.endDay());
    if (single) {
      same("/statutory/actDay", circumstances.actDay());
    }
  }

  private void same(String pointer, Optional<LocalDate> stated) {
    if (stated.isPresent() && facts.actDay().filter(act -> !act.equals(stated.get())).isPresent()) {
      add(
          pointer,
          stated.get().toString(),
          BilingualText.of(
              "与 /actDay（" + facts.actDay().get() + "）相同",
              "the same as /actDay (" + facts.actDay().get() + ")"));
    }
  }

  private void exclusions(ReductionClaim claim, int most) {
    for (int number : claim.exclusions()) {
      if (number < 1 || number > most) {
        add(
            "/reduction/exclusions",
            String.valueOf(number),
            BilingualText.of("1至" + most, "1 to " + most));
      }
    }
  }
}

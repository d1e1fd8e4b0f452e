// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.Weight.Order;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import io.github.zhifa.model.text.BilingualText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of several provisions sets the fine for one act, since there may be only one fine: 行政处罚法
 * art 29. Compared are the fines that the provisions allow, never those that discretion has made of
 * them.
 *
 * @param choice whether one could be told
 * @param governing the provision that sets the fine; empty where none does or it cannot be told
 * @param tied provisions that nothing sets apart; none unless the choice is ambiguous
 * @param beside the kinds of penalty beside the fine in all provisions that apply: art 29 is on
 *     fines only, so these may be imposed together
 * @param missing why it cannot be told
 * @param trace the steps, where they were asked for
 */
public record DoubleFine(
    NormChoice choice,
    Optional<Norm> governing,
    ImmutableSet<Norm> tied,
    ImmutableSet<PenaltyKind> beside,
    ImmutableList<BilingualText> missing,
    ImmutableList<TraceStep> trace) {

  /**
   * Returns which of {@code norms} sets the fine.
   *
   * @param norms the provisions that one act may break; their order does not matter
   * @param precedence in which order they are compared
   * @param bases the amounts to which multiples and percentages refer
   */
  public static DoubleFine of(
      List<Norm> norms, FinePrecedence precedence, FineBases bases, Trace trace) {
    return new Choice(precedence, new NormComparison(precedence, bases), trace)
        .make(ImmutableSet.copyOf(norms));
  }

  private record Choice(FinePrecedence precedence, NormComparison comparison, Trace trace) {

    DoubleFine make(ImmutableSet<Norm> norms) {
      ImmutableSet<Norm> broken = select(norms, Truth.YES);
      ImmutableSet<Norm> open = select(norms, Truth.UNKNOWN);
      ImmutableSet<PenaltyKind> beside =
          Sets.immutableEnumSet(
              broken.stream().flatMap(norm -> norm.provision().beside().stream()).toList());
      ImmutableSet<Norm> fining = fining(broken);
      ImmutableSet<Norm> perhaps = fining(open);
      select(norms, Truth.NO).forEach(this::leftOut);
      if (fining.isEmpty() && perhaps.isEmpty()) {
        step("one-fine-none", "没有规定罚款的条款", "No provision that applies sets a fine");
        return result(NormChoice.NO_FINE, ImmutableSet.of(), beside, ImmutableList.of());
      }
      ImmutableSet<Norm> top = undefeated(fining);
      ImmutableList<BilingualText> missing = missing(fining, top, perhaps);
      if (!missing.isEmpty()) {
        missing.forEach(each -> step("one-fine-undecided", each.zh(), each.en()));
        return result(NormChoice.UNDECIDED, ImmutableSet.of(), beside, missing);
      }
      compared(fining, top);
      for (Norm norm : top) {
        String name = name(norm);
        step("one-fine", "不得给予两次以上罚款，按照" + name, "Only one fine, under " + name);
      }
      NormChoice choice = top.size() == 1 ? NormChoice.GOVERNS : NormChoice.AMBIGUOUS;
      return result(choice, top, beside, ImmutableList.of());
    }

    private DoubleFine result(
        NormChoice choice,
        ImmutableSet<Norm> top,
        ImmutableSet<PenaltyKind> beside,
        ImmutableList<BilingualText> missing) {
      boolean one = choice == NormChoice.GOVERNS;
      return new DoubleFine(
          choice,
          one ? top.stream().findFirst() : Optional.empty(),
          one ? ImmutableSet.of() : top,
          beside,
          missing,
          trace.steps());
    }

    /** Returns those that no other one prevails over. */
    private ImmutableSet<Norm> undefeated(ImmutableSet<Norm> norms) {
      return norms.stream()
          .filter(norm -> norms.stream().noneMatch(other -> order(other, norm) == Order.MORE))
          .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns why the best is not known: two of the best cannot be compared, the order goes round
     * in a circle, or one that perhaps applies does not fall behind.
     */
    private ImmutableList<BilingualText> missing(
        ImmutableSet<Norm> fining, ImmutableSet<Norm> top, ImmutableSet<Norm> perhaps) {
      ImmutableSet.Builder<BilingualText> missing = ImmutableSet.builder();
      if (!behind(fining, top).containsAll(fining)) {
        missing.add(BilingualText.of("各项规定互相优先", "each of them prevails over another"));
      }
      for (Norm norm : top) {
        top.stream()
            .map(other -> comparison.compare(norm, other))
            .filter(weight -> weight.order() == Order.UNKNOWN)
            .forEach(weight -> missing.add(weight.why()));
      }
      for (Norm norm : perhaps) {
        boolean behind =
            !top.isEmpty() && top.stream().allMatch(other -> order(other, norm) == Order.MORE);
        if (!behind) {
          missing.addAll(Premise.isUnlawful(norm.provision()).missing());
        }
      }
      return missing.build().asList();
    }

    /** Returns the best and all that fall behind one of them, directly or through others. */
    private Set<Norm> behind(ImmutableSet<Norm> fining, ImmutableSet<Norm> top) {
      Set<Norm> behind = new HashSet<>(top);
      boolean more = true;
      while (more) {
        more =
            behind.addAll(
                fining.stream()
                    .filter(norm -> behind.stream().anyMatch(b -> order(b, norm) == Order.MORE))
                    .toList());
      }
      return behind;
    }

    private void compared(ImmutableSet<Norm> fining, ImmutableSet<Norm> top) {
      Norm best = top.iterator().next();
      for (Norm other : Sets.difference(fining, ImmutableSet.of(best))) {
        trace.add(
            "one-fine-compared",
            Optional.of(source()),
            () -> {
              BilingualText why = comparison.compare(best, other).why();
              String pair = name(best) + "、" + name(other);
              return BilingualText.of(pair + "：" + why.zh(), pair + ": " + why.en());
            });
      }
    }

    private Order order(Norm left, Norm right) {
      return comparison.compare(left, right).order();
    }

    private void leftOut(Norm norm) {
      step(
          "one-fine-left-out",
          name(norm) + "的条件不具备",
          "The conditions of " + name(norm) + " are not fulfilled");
    }

    private LegalSource source() {
      return precedence == FinePrecedence.HIGHER_FINE
          ? Articles.ONE_FINE
          : Articles.GUANGDONG_ORDER;
    }

    private void step(String code, String zh, String en) {
      trace.add(code, Optional.of(source()), () -> BilingualText.of(zh, en));
    }
  }

  private static ImmutableSet<Norm> select(ImmutableSet<Norm> norms, Truth unlawful) {
    return norms.stream()
        .filter(norm -> Truth.of(norm.provision().unlawful()) == unlawful)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<Norm> fining(ImmutableSet<Norm> norms) {
    return norms.stream()
        .filter(norm -> norm.provision().fine().isPresent())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String name(Norm norm) {
    LegalSource source = norm.provision().source();
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }
}

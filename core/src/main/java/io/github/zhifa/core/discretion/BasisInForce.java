// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.InstrumentState;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/** Was a provision that sets the penalty in force at the act and is it so at the decision? */
final class BasisInForce {
  private BasisInForce() {}

  /**
   * Returns why {@code basis} may not be applied; empty where it was in force on both days in one
   * edition, and where the register does not know it, which the trace says.
   *
   * @param act the day of the act; empty where it is not stated
   * @param decision the day of the decision
   */
  static Optional<BilingualText> doubt(
      LegalSource basis,
      Instruments register,
      Optional<LocalDate> act,
      LocalDate decision,
      Trace trace) {
    InstrumentState then = register.stateOn(basis, decision);
    if (then.isLost()) {
      return Optional.of(lost(basis, then, act, decision));
    }
    if (then.force() != Force.IN_FORCE) {
      trace.add("basis-not-known", Optional.of(basis), () -> notKnown(basis, then, decision));
      return Optional.empty();
    }
    Optional<LocalDate> since = then.instrument().flatMap(Instrument::firstDay);
    if (act.isPresent() && since.filter(act.get()::isBefore).isPresent()) {
      return Optional.of(
          advice(
              "处罚依据" + name(basis) + "（现行文本）自" + since.get() + "起施行，行为日为" + act.get(),
              "the basis "
                  + name(basis)
                  + " in its present text is in force from "
                  + since.get()
                  + ", the act was on "
                  + act.get()));
    }
    trace.add("basis-in-force", Optional.of(basis), () -> inForce(basis, act, decision));
    return Optional.empty();
  }

  private static BilingualText lost(
      LegalSource basis, InstrumentState state, Optional<LocalDate> act, LocalDate decision) {
    BilingualText force = state.force().label();
    String zh = "处罚依据" + name(basis) + "在" + decision + force.zh();
    String en = "the basis " + name(basis) + " is " + force.en() + " on " + decision;
    Optional<LocalDate> last = state.instrument().flatMap(Instrument::lastDay);
    boolean over = act.isPresent() && last.filter(act.get()::isAfter).isPresent();
    return over
        ? BilingualText.of(
            zh + "，行为日" + act.get() + "也在其后",
            en + ", and the act on " + act.get() + " came after it")
        : advice(zh, en);
  }

  /** 行政处罚法 art 37 needs both laws, and the item has one. */
  private static BilingualText advice(String zh, String en) {
    return BilingualText.of(
        zh + "；适用行为时的规定，新规定处罚较轻或者不认为是违法的除外（行政处罚法第三十七条），请在 law 中写明新旧规定",
        en
            + "; the law at the act applies unless the new one is lighter or holds the act lawful"
            + " (行政处罚法 art 37): state both in law");
  }

  private static BilingualText notKnown(
      LegalSource basis, InstrumentState state, LocalDate decision) {
    BilingualText force = state.force().label();
    return BilingualText.of(
        name(basis) + "在" + decision + "是否有效未核对：" + force.zh(),
        "Whether "
            + name(basis)
            + " is in force on "
            + decision
            + " was not checked: "
            + force.en());
  }

  private static BilingualText inForce(
      LegalSource basis, Optional<LocalDate> act, LocalDate decision) {
    return BilingualText.of(
        name(basis) + act.map(day -> "在行为时（" + day + "）和决定时（").orElse("在决定时（") + decision + "）有效",
        name(basis)
            + act.map(day -> " is in force at the act (" + day + ") and at the decision (")
                .orElse(" is in force at the decision (")
            + decision
            + ")");
  }

  private static String name(LegalSource basis) {
    return "《" + basis.instrument() + "》";
  }
}

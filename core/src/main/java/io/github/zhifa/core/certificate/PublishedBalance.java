// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Sets published numbers against each other and against a register. Numbers of different scope,
 * kind or time are refused, and the refusal names both.
 */
public final class PublishedBalance {
  private PublishedBalance() {}

  /** Returns the stock before the period of {@code flows} that {@code closing} follows from. */
  public static Compared opening(PublishedStock closing, PublishedFlows flows) {
    return differing(closing.scope(), flows.scope())
        .or(() -> differing(closing.kind(), flows.kind()))
        .or(() -> differing(closing.day(), flows.period().last()))
        .map(Compared::refused)
        .orElseGet(() -> Compared.value(Math.subtractExact(closing.count(), flows.net())));
  }

  /** Returns the stock after the period of {@code flows} that follows from {@code opening}. */
  public static Compared closing(PublishedStock opening, PublishedFlows flows) {
    return differing(opening.scope(), flows.scope())
        .or(() -> differing(opening.kind(), flows.kind()))
        .or(() -> differing(opening.day(), flows.period().first().minusDays(1)))
        .map(Compared::refused)
        .orElseGet(() -> Compared.value(Math.addExact(opening.count(), flows.net())));
  }

  /** Returns how many more were issued by {@code published} than by the register. */
  public static Compared issued(PublishedFlows published, FlowsAndStocks register) {
    return flow(published.of(FlowPart.ISSUED, published.issued()), register);
  }

  /** Returns how many more were cancelled or revoked by {@code published} than by the register. */
  public static Compared ended(PublishedFlows published, FlowsAndStocks register) {
    return flow(published.of(FlowPart.ENDED, published.ended()), register);
  }

  /** Returns how many more cards were replaced by {@code published} than by the register. */
  public static Compared reissued(PublishedFlows published, FlowsAndStocks register) {
    return published
        .reissued()
        .map(said -> flow(published.of(FlowPart.REISSUED, said), register))
        .orElseGet(
            () ->
                Compared.refused(
                    BilingualText.of(
                        "没有公布该种证件的补办数量",
                        "How many cards of this kind were replaced is not published")));
  }

  /**
   * Returns how many more there are by {@code published} than by the register at the end of its
   * period.
   */
  public static Compared stock(
      PublishedStock published, FlowsAndStocks register, StockPolicy policy) {
    return refusal(published, register)
        .orElseGet(() -> Compared.value(published.count() - register.closing().counted(policy)));
  }

  /** Returns why {@code published} is not set against the register, whatever is in its stock. */
  public static Optional<Compared> refusal(PublishedStock published, FlowsAndStocks register) {
    return differing(published.scope(), register.scope())
        .or(() -> differing(published.kind(), register.kind()))
        .or(() -> differing(published.day(), register.period().last()))
        .map(Compared::refused);
  }

  /** Returns how many more there were by {@code published} than by the register. */
  public static Compared flow(PublishedFlow published, FlowsAndStocks register) {
    return differing(published.scope(), register.scope())
        .or(() -> differing(published.kind(), register.kind()))
        .or(() -> differing(published.period(), register.period()))
        .map(Compared::refused)
        .orElseGet(() -> Compared.value(published.count() - published.part().of(register)));
  }

  private static Optional<BilingualText> differing(StatedScope one, StatedScope other) {
    return differing(one, other, "统计范围", "scopes");
  }

  private static Optional<BilingualText> differing(CertificateKind one, CertificateKind other) {
    return one == other ? Optional.empty() : Optional.of(text(one, other));
  }

  private static Optional<BilingualText> differing(LocalDate one, LocalDate other) {
    return differing(one, other, "日期", "days");
  }

  private static Optional<BilingualText> differing(Days one, Days other) {
    return differing(one, other, "期间", "periods");
  }

  private static <T> Optional<BilingualText> differing(T one, T other, String zh, String en) {
    return one.equals(other)
        ? Optional.empty()
        : Optional.of(
            BilingualText.of(
                zh + "不同，不作比较：“" + one + "”与“" + other + "”",
                "Different " + en + " are not compared: \"" + one + "\" and \"" + other + "\""));
  }

  private static BilingualText text(Labelled one, Labelled other) {
    return BilingualText.of(
        "证件种类不同，不作比较：“" + one.label().zh() + "”与“" + other.label().zh() + "”",
        "Different kinds are not compared: \""
            + one.label().en()
            + "\" and \""
            + other.label().en()
            + "\"");
  }
}

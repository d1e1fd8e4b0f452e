// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.figure.Fraction;
import io.github.zhifa.model.figure.Relation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Relations and numbers of figures as people write them. */
final class FigureFormula {
  private static final int DECIMALS = 2;

  private FigureFormula() {}

  static String of(Relation relation) {
    return relation.match(
        sum -> sum.whole() + " = " + String.join(" + ", sum.parts()),
        mean -> mean.mean() + " = " + mean.total() + " / " + mean.count(),
        share -> share.share() + " = " + share.part() + " / " + share.whole(),
        growth ->
            growth.rate()
                + " = "
                + growth.increase()
                + " / ("
                + growth.after()
                + " - "
                + growth.increase()
                + ")",
        balance ->
            balance.closing()
                + " = "
                + balance.opening()
                + " + "
                + balance.in()
                + " - "
                + balance.out());
  }

  /** Returns the number itself where its decimals end, else two decimals after the sign ≈. */
  static String decimal(Fraction number) {
    BigInteger rest = number.denominator();
    int places = 0;
    while (BigInteger.TEN.pow(places).mod(rest).signum() != 0 && places < rest.bitLength()) {
      places++;
    }
    boolean ends = BigInteger.TEN.pow(places).mod(rest).signum() == 0;
    BigDecimal decimal = number.toDecimal(ends ? places : DECIMALS, RoundingMode.HALF_UP);
    return (ends ? "" : "≈") + decimal.toPlainString();
  }
}

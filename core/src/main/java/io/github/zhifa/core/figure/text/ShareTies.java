// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shares and what they are shares of: 50件，其中A 30件，占60%; 30件（占全市50件的60%）. 占案件总数的60% names a whole
 * that may stand anywhere, so it is tied only to a whole whose parts add up.
 */
final class ShareTies {
  /** What is counted, up to the clause or the brackets in which 占 stands. */
  private static final String SHARED = "(?:[^，,；;。（(其]{0,14}[，,（(] ?)?(?:各|约|仅)?占";

  private static final String AMOUNTING = "(?:的|比例|比重|达到?|为|约|近|超过|不足|仅|[：:])*";
  private static final Pattern BARE = Pattern.compile(SHARED + "(?:比|到|了)?" + AMOUNTING);
  private static final Pattern NAMED =
      Pattern.compile(SHARED + "[^，,；;。（(]{1,16}?[，,]?" + AMOUNTING);
  private static final Pattern NUMBERED = Pattern.compile(SHARED + "[^，,；;。（(]{0,12}");
  private static final Pattern OF = Pattern.compile("[^，,；;。（(]{0,14}的(?:约|近|超过|不足)?");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int FARTHEST = 8;

  private final String text;
  private final List<Measured> all;
  private final Map<Integer, Tie> wholes = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();

  ShareTies(Layout layout, List<Measured> all, List<Tie> ties) {
    this.text = layout.text();
    this.all = all;
    ties.stream()
        .filter(tie -> tie.kind() == LinkKind.PARTS)
        .forEach(tie -> tie.members().forEach(part -> wholes.putIfAbsent(part, tie)));
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).measure() == FigureMeasure.SHARE
          && MeasureWords.isPercent(all.get(i).mention().unit())) {
        tie(partBefore(i), i);
      }
    }
  }

  List<Tie> ties() {
    return ties;
  }

  /** 8件，同比增长14.3%，占3.7%: the number before the changes of it. */
  private int partBefore(int share) {
    int part = share - 1;
    while (part > 0 && all.get(part).change()) {
      part--;
    }
    return part;
  }

  private void tie(int part, int share) {
    if (!isCount(part, share)) {
      return;
    }
    String between = between(share - 1, share);
    Optional<Tie> parts = Optional.ofNullable(wholes.get(part));
    if (BARE.matcher(between).matches()) {
      parts
          .filter(tie -> !isOfAnother(tie.of(), part, share))
          .ifPresent(tie -> add(tie.of(), part, share));
    } else if (NAMED.matcher(between).matches()) {
      parts.filter(Tie::exact).ifPresent(tie -> add(tie.of(), part, share));
    } else if (part == share - 1
        && share > 1
        && OF.matcher(between).matches()
        && isCount(share - 2, share)
        && all.get(share - 2).isSame(all.get(share - 1).mention())
        && NUMBERED.matcher(between(share - 2, share - 1)).matches()) {
      add(share - 1, share - 2, share);
    }
  }

  /** Whether it is no share of {@code whole}, but one of another number before its part. */
  private boolean isOfAnother(int whole, int part, int share) {
    if (isBorneOut(whole, part, share)) {
      return false;
    }
    for (int i = part - 1; i >= 0 && i >= part - FARTHEST && isCount(i, share); i--) {
      if (all.get(i).isSame(all.get(whole).mention()) && isBorneOut(i, part, share)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the share, as far as it is printed, is that of the part; of rounded ones it may be. */
  private boolean isBorneOut(int whole, int part, int share) {
    BigDecimal divisor = all.get(whole).number();
    boolean exact =
        all.get(whole).precision() == Precision.EXACT
            && all.get(part).precision() == Precision.EXACT;
    if (!exact || divisor.signum() <= 0) {
      return !exact;
    }
    Mention printed = all.get(share).mention();
    BigDecimal number =
        all.get(part)
            .number()
            .multiply(wholeIn(printed.unit()))
            .divide(divisor, MathContext.DECIMAL64);
    BigDecimal off = number.subtract(printed.value());
    return switch (all.get(share).precision()) {
      case AT_LEAST -> off.signum() >= 0;
      case AT_MOST -> off.signum() <= 0;
      case EXACT, ROUNDED, TRUNCATED ->
          off.abs().compareTo(BigDecimal.ONE.movePointLeft(printed.value().scale()).multiply(HALF))
              <= 0;
    };
  }

  /** Returns the number of parts that a whole has in {@code unit}. */
  private static BigDecimal wholeIn(String unit) {
    return unit.equals("%") ? HUNDRED : unit.equals("‰") ? THOUSAND : BigDecimal.TEN;
  }

  private boolean isCount(int index, int share) {
    Measured measured = all.get(index);
    return measured.isCount()
        && measured.isLevel()
        && measured.mention().sentence().equals(all.get(share).mention().sentence());
  }

  private String between(int before, int after) {
    return text.substring(all.get(before).mention().end(), all.get(after).mention().start());
  }

  private void add(int whole, int part, int share) {
    boolean exact = isBorneOut(whole, part, share);
    ties.add(new Tie(LinkKind.SHARE, whole, ImmutableList.of(part, share), exact));
  }
}

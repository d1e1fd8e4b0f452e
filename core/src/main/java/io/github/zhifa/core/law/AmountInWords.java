// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money in capital characters (人民币大写), as decisions and receipts write them beside the
 * figures: 壹佰贰拾叁元肆角伍分, 壹万零伍拾元整.
 *
 * <p>A reading is accepted only where it is one of the ways to print its amount: a zero between two
 * digits must be written once; where the 元 or the last digit before 万 or 亿 is zero and the next
 * digit is not, it may be written or left out (壹拾万柒仟元, 壹拾万零柒仟元).
 */
public final class AmountInWords {
  private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String USUAL = "零一二三四五六七八九十百千";
  private static final String TRADITIONAL = "貳參叄陸萬億圓";
  private static final String SIMPLIFIED = "贰叁叁陆万亿圆";
  private static final long LIMIT = 10_000_000_000_000_000L;
  private static final long FEN = 100;

  private static final Pattern FORM =
      Pattern.compile(
          "(?:人民币[:：]?)?(?:(?<yuan>[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,40})[元圆])?"
              + "(?<gap>零)?(?:(?<jiao>[壹贰叁肆伍陆柒捌玖])角)?(?:(?<fen>[壹贰叁肆伍陆柒捌玖])分)?(?<whole>[整正])?");

  private AmountInWords() {}

  /**
   * Returns {@code yuan} in capital characters, without 人民币; with 整 where there are no 分.
   *
   * @throws IllegalArgumentException if it is not above zero, not whole in fen, or not below 10 to
   *     the 16th
   */
  public static String print(BigDecimal yuan) {
    checkArgument(
        yuan.signum() > 0 && yuan.compareTo(BigDecimal.valueOf(LIMIT)) < 0,
        "amount is out of range: yuan=%s",
        yuan);
    BigDecimal fen = yuan.movePointRight(2);
    checkArgument(
        fen.stripTrailingZeros().scale() <= 0, "amount has parts of a fen: yuan=%s", yuan);
    return print(fen.longValueExact());
  }

  private static String print(long fen) {
    long yuan = fen / FEN;
    int jiao = (int) (fen % FEN / 10);
    int rest = (int) (fen % 10);
    StringBuilder words = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
    if (jiao > 0) {
      words.append(CAPITALS.charAt(jiao)).append('角');
    } else if (rest > 0 && yuan > 0) {
      words.append('零');
    }
    return words.append(rest > 0 ? CAPITALS.charAt(rest) + "分" : "整").toString();
  }

  private static String whole(long yuan) {
    return swap(ChineseNumbers.printWhole(yuan), USUAL, CAPITALS);
  }

  /**
   * Returns the amount in yuan that {@code words} are, all of them; 人民币 may stand before, 整 may be
   * left out, and traditional characters (貳, 陸, 萬, 億, 圓) count as the others. Empty where they are
   * malformed: zero and less than zero have no words, and 拾 needs its 壹.
   */
  public static Optional<BigDecimal> read(String words) {
    Matcher form = FORM.matcher(swap(words, TRADITIONAL, SIMPLIFIED));
    if (!form.matches()) {
      return Optional.empty();
    }
    long yuan = form.group("yuan") == null ? 0 : value(form.group("yuan"));
    int jiao = digit(form.group("jiao"));
    int fen = digit(form.group("fen"));
    boolean sound = isPrinted(form.group("yuan"), yuan) && gapFits(form, yuan, jiao, fen);
    boolean some = yuan > 0 || jiao > 0 || fen > 0;
    return sound && some && !(fen > 0 && form.group("whole") != null)
        ? Optional.of(BigDecimal.valueOf(yuan * FEN + jiao * 10L + fen, 2))
        : Optional.empty();
  }

  /** Returns whether {@code words} are an amount and the same one as {@code yuan}. */
  public static boolean agrees(String words, BigDecimal yuan) {
    return read(words).filter(read -> read.compareTo(yuan) == 0).isPresent();
  }

  /** 元零伍分 must have its zero; 壹拾元零叁角 may; 壹元零叁角 and 零伍分 have one too many. */
  private static boolean gapFits(Matcher form, long yuan, int jiao, int fen) {
    boolean gap = form.group("gap") != null;
    if (jiao > 0) {
      return !gap || (yuan > 0 && yuan % 10 == 0);
    }
    return gap == (fen > 0 && yuan > 0);
  }

  private static int digit(String printed) {
    return printed == null ? 0 : CAPITALS.indexOf(printed);
  }

  /** Adds up digits and units; whether they may stand so is asked afterwards. */
  private static long value(String words) {
    int parted = Math.max(words.lastIndexOf('亿'), words.indexOf('亿') < 0 ? words.indexOf('万') : -1);
    if (parted >= 0) {
      long unit = words.charAt(parted) == '亿' ? 100_000_000 : 10_000;
      long head = value(words.substring(0, parted));
      long tail = value(words.substring(parted + 1));
      return head < 0 || tail < 0 || head > LIMIT / unit ? -1 : head * unit + tail;
    }
    long sum = 0;
    long digit = 0;
    for (int i = 0; i < words.length(); i++) {
      int at = CAPITALS.indexOf(words.charAt(i));
      if (at < 0) {
        return -1;
      }
      if (at < 10) {
        digit = at;
      } else {
        sum += digit * (at == 10 ? 10 : at == 11 ? 100 : 1000);
        digit = 0;
      }
    }
    return sum + digit;
  }

  private static boolean isPrinted(String words, long yuan) {
    if (words == null) {
      return true;
    }
    if (yuan <= 0 || yuan >= LIMIT) {
      return false;
    }
    String printed = whole(yuan);
    int at = 0;
    for (int i = 0; i < words.length(); i++) {
      boolean same = at < printed.length() && words.charAt(i) == printed.charAt(at);
      if (same) {
        at++;
      } else if (words.charAt(i) != '零' || !mayHaveZero(words, i)) {
        return false;
      }
    }
    return at == printed.length();
  }

  /** Right after 拾万, 佰万, 仟万 (or 亿): the last digit before the unit is zero, the next one is not. */
  private static boolean mayHaveZero(String words, int at) {
    return at >= 2
        && (words.charAt(at - 1) == '万' || words.charAt(at - 1) == '亿')
        && "拾佰仟".indexOf(words.charAt(at - 2)) >= 0;
  }

  private static String swap(String text, String from, String to) {
    StringBuilder swapped = new StringBuilder(text.length());
    text.chars()
        .map(c -> from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)))
        .forEach(c -> swapped.append((char) c));
    return swapped.toString();
  }
}

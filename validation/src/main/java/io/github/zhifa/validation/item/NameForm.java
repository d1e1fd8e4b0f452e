// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.base.CharMatcher;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form that the names of a list have. A name need not begin with 对 or end in 处罚 where the list
 * does not write names so; it is measured by what nine of ten names of its list do.
 *
 * @param beginsWithDui whether the list writes 对 first
 * @param endsInPenalty whether the list writes 处罚 last
 */
record NameForm(boolean beginsWithDui, boolean endsInPenalty) {
  private static final CharMatcher BLANK = CharMatcher.whitespace();
  private static final CharMatcher CONTROL =
      CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff\ufffd"));
  private static final Pattern DISPLACED = Pattern.compile("^(?:在|于|由|因|将|把|的)对");
  private static final Pattern LEADING_BRACKET = Pattern.compile("^\\([^()]*\\)");

  /** 以营利为目的的 and 的的士 are no slips. */
  private static final Pattern DOUBLED =
      Pattern.compile("(?<!目)的的(?![士确])|(?:处罚){2}|对对|。。|，，|、、|；；|,,");

  /** Returns the form of a list with these names. */
  static NameForm of(List<String> names) {
    long begin = names.stream().filter(NameForm::beginsWithDui).count();
    long end = names.stream().filter(name -> PenaltyWords.isPenalty(ItemName.parse(name))).count();
    return new NameForm(isRule(begin, names), isRule(end, names));
  }

  /** Returns what is wrong with {@code name}, the gravest thing only. */
  Optional<BilingualText> faultOf(String name) {
    return slip(name).or(() -> outOfForm(name));
  }

  private static Optional<BilingualText> slip(String name) {
    Matcher doubled = DOUBLED.matcher(name);
    if (BLANK.matchesAllOf(name)) {
      return fault("为空", "is empty");
    }
    if (CONTROL.matchesAnyOf(name)) {
      return fault("含有控制字符", "contains a control character");
    }
    if (!BLANK.trimFrom(name).equals(name)) {
      return fault("首尾有空格", "begins or ends with a blank");
    }
    if (!Brackets.balanced(name)) {
      return fault("括号不配对", "has brackets that do not match");
    }
    return doubled.find()
        ? fault("有重复的“" + doubled.group() + "”", "doubles a word: " + doubled.group())
        : Optional.empty();
  }

  private Optional<BilingualText> outOfForm(String name) {
    if (DISPLACED.matcher(name).find()) {
      return fault("开头语序颠倒，“对”应当在前", "begins in the wrong order: 对 comes first");
    }
    if (beginsWithDui && !beginsWithDui(name)) {
      return fault("没有以“对”开头", "does not begin with 对, as the names of the list do");
    }
    ItemName parts = ItemName.parse(name);
    boolean known = PenaltyWords.isPenalty(parts) || PenaltyWords.otherAct(parts).isPresent();
    return endsInPenalty && !known
        ? fault("没有以“处罚”结尾", "does not end in 处罚, as the names of the list do")
        : Optional.empty();
  }

  private static boolean beginsWithDui(String name) {
    return LEADING_BRACKET.matcher(ItemName.normal(name)).replaceFirst("").startsWith("对");
  }

  private static boolean isRule(long count, List<String> names) {
    return count * 10 >= names.size() * 9L;
  }

  private static Optional<BilingualText> fault(String zh, String en) {
    return Optional.of(BilingualText.of(zh, en));
  }
}

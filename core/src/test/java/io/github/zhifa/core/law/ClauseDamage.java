// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways in which a clerk, a spreadsheet or text recognition damages a sound clause. Where a way
 * could by chance make another sound clause, its pattern leaves such clauses out for the reason
 * beside it, by the text alone and not by asking the reader. In the patterns N is a number, S a
 * number or a share in words, U a unit.
 */
enum ClauseDamage {
  // A boundary word. With one end only, a lost word makes a fixed amount and a turned one a
  // minimum of a maximum: both are sound, so that only ranges are damaged so.
  LOWER_WORD_LOST("(SU?)以上(?=、?SU?以下)", "$1"),
  UPPER_WORD_LOST("(以上、?SU?)以下", "$1"),
  LOWER_WORD_TURNED("(SU?)以上(?=、?SU?以下)", "$1以下"),
  UPPER_WORD_TURNED("(以上、?SU?)以下", "$1以上"),
  LOWER_WORD_CUT_BEHIND("(SU?)以上(?=、?SU?以下)", "$1以"),
  LOWER_WORD_CUT_BEFORE("(SU?)以上(?=、?SU?以下)", "$1上"),
  WORD_CUT_BEHIND("(SU?)以下(?=的?罚款)", "$1以"),
  WORD_CUT_BEFORE("(SU?)以下(?=的?罚款)", "$1下"),
  WORD_DOUBLED("(SU?)(以上|以下)", "$1$2$2"),
  LOWER_WORD_DOUBLED_BEHIND("(SU)以上(?=、?SU?以下)", "$1以上上"),
  LOWER_WORD_DOUBLED_BEFORE("(SU)以上(?=、?SU?以下)", "$1以以上"),
  WORD_DOUBLED_BEHIND("(SU)以下(?=的?罚款)", "$1以下下"),
  WORD_DOUBLED_BEFORE("(SU)以下(?=的?罚款)", "$1以以下"),
  LOWER_WORD_SPACED("(SU)以上(?=、?SU?以下)", "$1以 上"),
  WORD_SPACED("(SU)以下(?=的?罚款)", "$1以 下"),
  LOWER_WORD_MISREAD("(SU)以上(?=、?SU?以下)", "$1以士"),
  WORD_MISREAD("(SU)以下(?=的?罚款)", "$1以卞"),
  WORD_MISTYPED("(SU)以(?=[上下](?:的?罚款|、?S))", "$1已"),
  WORD_BEFORE_NUMBER_TOO("(?<=处)(NU以下)", "不超过$1"),

  // A unit.
  LOWER_UNIT_LOST("(?<=[^之])(N)U(?=以上、?SU?以下)", "$1"),
  UPPER_UNIT_LOST("(以上、?N)U(?=以下)", "$1"),
  ONLY_UNIT_LOST("(?<=处)(N)元(?=的?罚款|以下)", "$1"),
  LOWER_SHARE_LOST("[百千]分之(N)(?=以上、?[百千]分之)", "$1"),
  UPPER_SHARE_LOST("(以上、?)[百千]分之(N)(?=以下)", "$1$2"),
  UNIT_DOUBLED("(N)(U)(?=以上|以下|的?罚款)", "$1$2$2"),
  UNIT_AFTER_WORD("(?<=[^之])(N)(U)(以上)(?=、?S)", "$1$3$2"),
  UNIT_BEFORE_SCALE("([0-9一二三四五六七八九十])(万)元(?=以上|以下|的?罚款)", "$1元$2"),
  UNIT_BEFORE_ZEROS("([1-9])(0+)元(?=以上|以下)", "$1元$2"),
  UPPER_UNIT_TURNED("(倍以上、?N)倍(?=以下)", "$1元"),
  YUAN_MISREAD("([0-9一二三四五六七八九十百千万])元(?=以上|以下|的?罚款)", "$1无"),
  TIMES_MISREAD("([0-9一二三四五六七八九十])倍(?=以上|以下|的?罚款)", "$1信"),

  // A number. A lost 万 is seen beside the other end only: 五万元以下 and 五元以下 are both sound, and
  // so is a range that loses both.
  LOWER_SCALE_LOST("(M)万(?=元以上、?N元以下)", "$1"),
  UPPER_SCALE_LOST("(N元以上、?M)万(?=元以下)", "$1"),
  SCALE_DOUBLED("(M)([千万])(?=元)", "$1$2$2"),
  LOWER_NUMBER_LOST("(?<=处)N(?=(?:元|倍)以上、?S)", ""),
  UPPER_NUMBER_LOST("(以上、?)N(?=U以下)", "$1"),
  NUMBER_DOUBLED("([1-9一二三四五六七八九])(?=万?[元倍]以上)", "$1万$1"),
  EXPRESSION_DOUBLED("(NU以上、?NU以下)", "$1$1"),
  REVERSED("(?<=[^之])(N)(元|倍|%)(以上、?)(N)\\2(?=以下)", "$4$2$3$1$2"),
  SHARES_REVERSED("百分之(N)(以上、?)百分之(N)(?=以下)", "百分之$3$2百分之$1"),
  ENDS_EQUAL("(?<=[^之])(N)(元|倍|%)(以上、?)N\\2(?=以下)", "$1$2$3$1$2"),
  WORDS_DIFFER("(?<=处)N元(?=的?罚款)", "伍仟元（4000元）"),

  // What filling down a cell counts up is seen at an upper end only: a tier may start one yuan
  // above.
  FILLED_DOWN("(以上、?[1-9][0-9]{2,})0(?=元以下)", "$11"),

  // What text recognition and typing do to digits.
  ZERO_MISREAD("([1-9]0*)0(?=0*万?[元倍%])", "$1O"),
  ZERO_MISREAD_SMALL("([1-9]0*)0(?=0*万?[元倍%])", "$1o"),
  ONE_MISREAD("(?<![0-9.,])1(?=0*万?[元倍%])", "l"),
  ONE_MISREAD_CAPITAL("(?<![0-9.,])1(?=0*万?[元倍%])", "I"),
  NOUGHT_MISREAD("([千万])零(?=[一二三四五六七八九]+[百十]?[一二三四五六七八九]?元)", "$1○"),
  THOUSAND_MISREAD("([一二三四五六七八九])千(?=元)", "$1干"),
  TEN_THOUSAND_MISREAD("([0-9一二三四五六七八九十])万(?=元)", "$1方"),
  SPACE_IN_FIGURES("([1-9])(0+)(?=万?元)", "$1 $2"),
  SPACE_IN_WORDS("([二三四五六七八九])(十)(?=万?元)", "$1 $2"),
  POINT_DOUBLED("([0-9]\\.)(?=[0-9]+(?:万元|[倍%]))", "$1."),
  POINT_RAISED("([0-9])\\.(?=[0-9]+(?:万元|[倍%]))", "$1·"),
  COMMA_MISPLACED("(?<![0-9.,])([1-9])([0-9]{2})([0-9]{2})(?=元)", "$1,$2,$3"),
  COMMA_WIDE("(?<![0-9.,])([1-9][0-9]?)([0-9]{3})(?=元)", "$1，$2"),
  COMMA_AS_POINT("(?<![0-9.,])([1-9][0-9]?)([0-9]{3})(?=元)", "$1.$2"),
  DIGITS_MIXED("([1-9])(?=(?:倍|万元)以上)", "$1五"),
  FIVE_MISREAD("(?<=[1-9])5(?=0*万?元)", "S"),
  ONE_AS_DASH("(?<=处)一(?=[百千万]元以上)", "—"),
  HUNDRED_MISREAD("([一二三四五六七八九])百(?=元(?:以上|以下|的?罚款))", "$1白"),
  UPPER_WORD_MISSPELT("(以上、?NU)以下(?=的?罚款)", "$1一下"),
  LOWER_WORD_MISSPELT("(NU)以上(?=、?SU?以下的?罚款)", "$1从上"),

  // A mark or a word where none belongs.
  RANGE_PARTED_BY_STOP("(SU以上)、?(?=NU以下)", "$1。"),
  RANGE_PARTED_BY_SEMICOLON("(SU以上)、?(?=NU以下)", "$1；"),
  RANGE_PARTED_BY_WORD("(SU以上)、?(?=NU以下)", "$1罚款、"),
  RANGE_PARTED_BY_OR("(SU以上)、?(?=NU以下)", "$1或"),
  POINT_AS_LIST("(?<=处)([1-9])\\.(?=[0-9]+(?:万元|[倍%]))", "$1、"),
  POINT_AS_COMMA("(?<=处)([1-9])\\.(?=[0-9]+(?:万元|[倍%]))", "$1，"),
  POINT_AS_SLASH("(?<=处)([1-9])\\.(?=[0-9]+(?:万元|[倍%]))", "$1/"),
  POINT_FIRST("(?<=处)([1-9])(?=万元)", ".$1"),
  MINUS_BEFORE("(?<=处)(N)(?=U)", "-$1"),
  MINUS_WORD_BEFORE("(?<=处)(N)(?=U)", "负$1"),
  ABOUT_BEFORE("(?<=处)(N)(?=U)", "约$1"),
  MORE_BEFORE("(?<=处)(N)(?=U)", ">$1"),
  MARK_OF_DOUBT("(?<=[处上])(N)(?=U)", "$1?"),
  DASH_CUT("(SU)以上、?(N)U以下(?=的?罚款|的标准|对)", "$1-$2"),

  // A word of the clause twice, halved or replaced by what a spreadsheet prints.
  FINE_DOUBLED("([元倍%下])(的?)罚款", "$1$2罚款罚款"),
  FINE_BEFORE_TOO("(?<=处)(NU(?:以上、?NU)?(?:以下)?)(?=的?罚款)", "罚款$1"),
  VERB_DOUBLED("(?<!每)处(?=N[元倍%])", "处处"),
  FINE_CUT_BEHIND("([元倍%下]的?)罚款", "$1罚"),
  FINE_CUT_BEFORE("([元倍%下])罚款", "$1款"),
  FINE_MISREAD("([元倍%下]的?)罚款", "$1罸歀"),
  NUMBER_LEFT_OPEN("(?<=处)N(?=元)", "____"),
  NUMBER_CROSSED_OUT("(?<=处)N(?=元)", "××"),
  CELL_IN_ERROR("(?<=处)N(?=元)", "#REF!"),
  SHARE_CUT_BEFORE("[百千](?=分之N以[上下])", ""),
  SHARE_CUT_BEHIND("([百千])分之(?=N以[上下])", "$1分"),
  SHARE_NUMBER_LOST("([百千]分之)N(?=以[上下])", "$1"),

  // The next cell of a column that was filled down.
  FILLED_DOWN_SERIES("(处1万元以上10万元以下的?罚款)", "$1；情节严重的，处1万元以上11万元以下罚款"),
  FILLED_DOWN_LOWER("(?<=处)([1-9][0-9]{2,})0(?=元以上)", "$12");

  private final Pattern pattern;
  private final String replacement;

  ClauseDamage(String pattern, String replacement) {
    this.pattern = Pattern.compile(spelledOut(pattern));
    this.replacement = replacement;
  }

  private static String spelledOut(String pattern) {
    return pattern
        .replace("S", "(?:[百千]分之)?N")
        .replace("N", "[0-9.,零〇一二两三四五六七八九十百千万亿点]+")
        .replace("M", "[0-9.一二两三四五六七八九十百千]+")
        .replace("U", "(?:元|倍|%)");
  }

  /**
   * A damaged clause.
   *
   * @param text the clause
   * @param place the part of it that is not as it was
   */
  record Damaged(String text, Span place) {
    /** Returns whether one of the problems touches the place. */
    boolean isSeenIn(List<TextProblem> problems) {
      return problems.stream()
          .map(TextProblem::span)
          .anyMatch(span -> span.start() <= place.end() && span.end() >= place.start());
    }
  }

  /** Returns {@code sound} damaged at one of the places where it can be. */
  Optional<Damaged> apply(String sound, int which) {
    long places = pattern.matcher(sound).results().count();
    Matcher matcher = pattern.matcher(sound);
    for (long skipped = 0; places > 0 && skipped <= which % places; skipped++) {
      matcher.find();
    }
    if (places == 0) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    matcher.appendReplacement(text, replacement);
    Span place = new Span(matcher.start(), text.length());
    String damaged = text.append(sound, matcher.end(), sound.length()).toString();
    return damaged.equals(sound) ? Optional.empty() : Optional.of(new Damaged(damaged, place));
  }
}

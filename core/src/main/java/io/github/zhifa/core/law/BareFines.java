// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word 罚款 without an amount: a fine (并处罚款), only talk of one (缴纳罚款), or an amount that is
 * damaged.
 */
final class BareFines {
  static final String WORD = "罚款";

  private static final Pattern TALKED_OF =
      Pattern.compile("罚款(?:决定|收|票|单|数额|金额|额|总额|的|缴|权|种类|执行|处罚|以外|外|之|限额|规定|标准|与|所|罚没)");
  private static final Pattern AFTER_OTHER_VERB =
      Pattern.compile("(?:缴纳|收缴|交纳|缴清|缴|受到?|设定|实施|作出|拒绝|返还|截留|私分|代收|乱|收取|对|将|下达|原|照|进行|扩大|和)$");
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:较大|一定|相应|高额|大额|巨额)(?:数额|金额|幅度)?的?$|(?:可以?|应当|依法)$|(?:下列|以下|有关)[^，]{0,6}规定$");
  private static final Pattern DAMAGED =
      Pattern.compile("(?:以[上下内]?|[上下元倍%角0-9零一二三四五六七八九十百千万亿])的?$|元|[0-9零一二三四五六七八九十]倍");

  private BareFines() {}

  /** What the word is. */
  enum Kind {
    FINE,
    TALK,
    DAMAGED
  }

  /**
   * Tells what the word at {@code at} is.
   *
   * @param segment the segment that holds it
   */
  static Kind kind(String text, Segment segment, ClauseVerbs verbs, int at) {
    Matcher talk = TALKED_OF.matcher(text).region(at, segment.end());
    if (talk.lookingAt() || verbs.isNegated(at)) {
      return Kind.TALK;
    }
    int verb = verbs.endBefore(at, segment.start());
    String lead = text.substring(verb, at);
    if (AFTER_OTHER_VERB.matcher(lead).find()) {
      return Kind.TALK;
    }
    if (verb == segment.start()) {
      boolean whole = text.strip().equals(WORD);
      return whole || NOUN.matcher(lead).find() ? Kind.FINE : Kind.TALK;
    }
    if (DAMAGED.matcher(lead).find()) {
      return Kind.DAMAGED;
    }
    return lead.startsWith("的") || lead.length() > 40 ? Kind.TALK : Kind.FINE;
  }
}

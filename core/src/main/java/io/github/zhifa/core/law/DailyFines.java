// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import java.util.Optional;

/** 按日连续处罚: a fine again for each day, and not only talk of it (按日连续处罚的决定). */
final class DailyFines {
  private static final WordSet DAILY =
      WordSet.of("按日连续处罚 按日连续计罚 按日连续处以罚款 按日连续罚款 按日连续处罚款 按日计罚 按日连续加处罚款");
  private static final WordSet TALK = WordSet.of("制度 决定 办法 规定 情形");

  private DailyFines() {}

  /** Returns where a segment says so. */
  static Optional<Span> in(String text, Segment segment) {
    int start = DAILY.find(text, segment.start(), segment.end());
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + DAILY.at(text, start, segment.end()).length();
    return isTalk(text, end, segment.end()) ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** 按日连续处罚的决定. */
  private static boolean isTalk(String text, int at, int limit) {
    Cursor after = new Cursor(text, at, limit);
    boolean of = after.sees("的") && !after.skip("的").isAtEnd() && !after.seesOneOf("，。；");
    return of || after.sees(TALK);
  }
}

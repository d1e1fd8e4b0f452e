// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.CharMatcher;
import io.github.zhifa.model.law.LegalPlace;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;

/** Do two citations speak of one provision? */
public final class CitedPlaces {
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private CitedPlaces() {}

  /**
   * Returns whether both cite the same provision of the same instrument, or one cites what the
   * other is a part of: 第八十五条 and 第八十五条第一款第一项 overlap, two paragraphs of it do not. Places that
   * cannot be read overlap only where they are written alike.
   */
  public static boolean overlap(LegalSource left, LegalSource right) {
    if (!Instruments.normalTitle(left).equals(Instruments.normalTitle(right))) {
      return false;
    }
    if (left.place().isEmpty() || right.place().isEmpty()) {
      return true;
    }
    String one = left.place().get();
    String other = right.place().get();
    PlaceReading mine = PlaceReader.read(one);
    PlaceReading theirs = PlaceReader.read(other);
    if (mine.problem().isPresent() || theirs.problem().isPresent()) {
      return BLANK.removeFrom(one).equals(BLANK.removeFrom(other));
    }
    return mine.places().stream()
        .anyMatch(place -> theirs.places().stream().anyMatch(each -> overlap(place, each)));
  }

  private static boolean overlap(LegalPlace left, LegalPlace right) {
    return left.article() == right.article()
        && left.inserted().equals(right.inserted())
        && agree(left.paragraph(), right.paragraph())
        && agree(left.subparagraph(), right.subparagraph());
  }

  /** Returns whether {@code part} is {@code whole} or stands below it. */
  static boolean covers(LegalPlace whole, LegalPlace part) {
    return whole.article() == part.article()
        && whole.inserted().equals(part.inserted())
        && (whole.paragraph().isEmpty() || whole.paragraph().equals(part.paragraph()))
        && (whole.subparagraph().isEmpty() || whole.subparagraph().equals(part.subparagraph()));
  }

  private static boolean agree(Optional<Integer> left, Optional<Integer> right) {
    return left.isEmpty() || right.isEmpty() || left.equals(right);
  }
}

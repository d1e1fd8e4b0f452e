// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the numbers of a fine count: the unit, the base of times and percent, the thing for each.
 */
final class FineMeasures {
  /** The words before the base of a multiple: 并处, 按照, a comma. */
  private static final Pattern BEFORE_BASE =
      Pattern.compile(".*(?:[，,。；;：:、]|处(?![置理分罚])以?|罚|按照?|相当于)");

  private static final Pattern EACH =
      Pattern.compile(".*每(?:(" + Units.ALTERNATION + ")|([^处0-9，,。；;：:、]{1,8}?)(?:处以?|$)).*");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*([^，,。；;、\\s]{1,8}).*");
  private static final Pattern STOP = Pattern.compile(".*[，,。；;：:、]");

  private FineMeasures() {}

  /** Returns what {@code range} counts; empty where it counts neither money nor a share. */
  static Optional<FineMeasure> of(Range range, String printed) {
    String before = printed.substring(0, range.start());
    String after = FullWidth.narrow(printed.substring(range.end()));
    return unit(range.unit())
        .map(
            unit ->
                FineMeasure.builder()
                    .unit(unit)
                    .base(unit == FineUnit.YUAN ? Optional.empty() : base(before))
                    .per(unit == FineUnit.YUAN ? per(before, after) : Optional.empty())
                    .build());
  }

  private static Optional<FineUnit> unit(String unit) {
    return switch (unit) {
      case "元" -> Optional.of(FineUnit.YUAN);
      case "倍" -> Optional.of(FineUnit.TIMES);
      case "%" -> Optional.of(FineUnit.PERCENT);
      default -> Optional.empty();
    };
  }

  private static Optional<String> base(String before) {
    String base = BEFORE_BASE.matcher(before).replaceFirst("").strip();
    String bare = base.endsWith("的") ? base.substring(0, base.length() - 1) : base;
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  private static Optional<String> per(String before, String after) {
    Matcher slash = SLASH.matcher(after);
    if (slash.matches()) {
      return Optional.of(slash.group(1));
    }
    Matcher each = EACH.matcher(STOP.matcher(before).replaceFirst(""));
    if (!each.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(each.group(1)).or(() -> Optional.ofNullable(each.group(2)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.zhifa.model.staffing.PrintedKind;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.StaffingTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads printed kinds of quota: 行政编制, 行政, the name in the JSON form, and the words that a table
 * declares. Nothing is guessed from a part of a word: 政法专项编制, 员额 and 控制数 are not known unless the
 * table says what they are and by which paper.
 */
final class KindWords {
  private static final String QUOTA = "编制";

  private final Map<String, QuotaKind> words = new HashMap<>();

  KindWords(StaffingTable table) {
    for (QuotaKind kind : QuotaKind.values()) {
      String name = kind.label().zh();
      words.put(name, kind);
      words.put(name.substring(0, name.length() - QUOTA.length()), kind);
      words.put(Ascii.toLowerCase(kind.name()).replace('_', '-'), kind);
    }
    for (PrintedKind declared : table.kinds()) {
      words.putIfAbsent(normal(declared.printed()), declared.kind());
    }
  }

  LedgerKind read(String printed) {
    String word = normal(printed);
    QuotaKind kind = words.get(word);
    return kind == null ? new LedgerKind(word, Optional.empty()) : LedgerKind.of(kind);
  }

  static String normal(String printed) {
    return CharMatcher.whitespace().removeFrom(printed);
  }
}

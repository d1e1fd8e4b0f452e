// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads one record from each line. Plain lines are read at once, the others by the strict reader of
 * JSON. A blank line is passed over, and so is a byte order mark.
 */
final class JsonLines {
  /** No line may be longer, in bytes. */
  static final int LONGEST = 1 << 20;

  private final RecordStore store;
  private final Documents documents;
  private final Consumer<LineProblem> problems;
  private final PlainLines plain;
  private final Draft draft = new Draft();
  private int line;

  JsonLines(RecordStore store, Documents documents, Consumer<LineProblem> problems) {
    this.store = store;
    this.documents = documents;
    this.problems = problems;
    this.plain = new PlainLines(store.pool());
  }

  void read(InputStream in) throws IOException {
    byte[] buffer = new byte[LONGEST + 1];
    int filled = 0;
    boolean passing = false;
    int got = in.read(buffer, 0, buffer.length);
    while (got >= 0) {
      int first = 0;
      int end = filled + got;
      for (int i = filled; i < end; i++) {
        if (buffer[i] == '\n') {
          passing = passing ? false : take(buffer, first, i);
          first = i + 1;
        }
      }
      filled = end - first;
      System.arraycopy(buffer, first, buffer, 0, filled);
      if (filled == buffer.length || passing) {
        passing = passing || tooLong();
        filled = 0;
      }
      got = in.read(buffer, filled, buffer.length - filled);
    }
    if (filled > 0) {
      take(buffer, 0, filled);
    }
  }

  private boolean tooLong() {
    problems.accept(LineProblem.tooLong(++line, LONGEST));
    return true;
  }

  /** Returns false: nothing of the line is left. */
  private boolean take(byte[] bytes, int start, int end) {
    line++;
    if (plain.read(bytes, start, end, draft)) {
      store.add(draft, line);
    } else if (!isBlank(bytes, start, end)) {
      takeStrictly(Arrays.copyOfRange(bytes, start, end));
    }
    return false;
  }

  private void takeStrictly(byte[] bytes) {
    try {
      draft.fill(documents.readPart("line " + line, bytes, CertificateEvent.class), store.pool());
      store.add(draft, line);
    } catch (UnreadableDocumentException e) {
      problems.accept(LineProblem.of(line, e));
    }
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}

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
 * JSON, which passes over a byte order mark.
 */
final class JsonLines implements LineSplitter.Lines {
  private final RecordStore store;
  private final Documents documents;
  private final Consumer<LineProblem> problems;
  private final PlainLines plain;
  private final Draft draft = new Draft();

  JsonLines(RecordStore store, Documents documents, Consumer<LineProblem> problems) {
    this.store = store;
    this.documents = documents;
    this.problems = problems;
    this.plain = new PlainLines(store.texts());
  }

  void read(InputStream in) throws IOException {
    new LineSplitter(this).split(in);
  }

  @Override
  public void line(byte[] bytes, int start, int end, int number) {
    if (plain.read(bytes, start, end, draft)) {
      store.add(draft, number);
    } else {
      takeStrictly(Arrays.copyOfRange(bytes, start, end), number);
    }
  }

  @Override
  public void tooLong(int number) {
    problems.accept(LineProblem.tooLong(number, LineSplitter.LONGEST));
  }

  private void takeStrictly(byte[] bytes, int number) {
    try {
      draft.fill(
          documents.readPart("line " + number, bytes, CertificateEvent.class), store.texts());
      store.add(draft, number);
    } catch (UnreadableDocumentException e) {
      problems.accept(LineProblem.of(number, e));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.InputBytes;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.nio.file.Path;

/** The plain text of a document, in UTF-8, GB18030 or UTF-16 with a byte order mark. */
public final class DocumentText {
  private DocumentText() {}

  /**
   * Returns the text of {@code file} without its byte order mark.
   *
   * @param name the file as errors shall name it
   * @throws UnreadableDocumentException if it cannot be read, is larger than {@code limits}, or is
   *     no plain text
   */
  public static String read(String name, Path file, InputLimits limits)
      throws UnreadableDocumentException {
    byte[] bytes = InputBytes.read(name, file, limits);
    if (XlsxGuard.isZip(bytes) || XlsxGuard.isOldOffice(bytes)) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_ENCODING_UNKNOWN,
          BilingualText.of("文件开头", "start of the file"),
          BilingualText.of("办公软件的文档或者压缩包", "a document of an office program, or an archive"),
          BilingualText.of("另存为纯文本的文件", "its text, saved as plain text"));
    }
    return CsvText.decode(name, bytes).text();
  }
}

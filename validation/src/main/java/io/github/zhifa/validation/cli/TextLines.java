// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.json.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads UTF-8 lines one by one, so that the input may be of any size though no line may. A byte
 * order mark and carriage returns at line ends are passed over.
 */
final class TextLines {
  private static final int BYTES_PER_CHARACTER = 3;

  private final InputStream in;
  private final InputLimits limits;
  private long line;

  TextLines(InputStream in, InputLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** A line that cannot be read; the message says which and why. */
  static final class UnreadableLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String what;

    UnreadableLineException(long line, String what) {
      super("line " + line + ": " + what);
      this.what = "line " + line + ": " + what;
    }

    String what() {
      return what;
    }
  }

  /**
   * Returns the next line without its end; empty after the last one.
   *
   * @throws UnreadableLineException if it is over the limit or not UTF-8
   */
  Optional<String> next() throws IOException, UnreadableLineException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    line++;
    while (b >= 0 && b != '\n') {
      if (bytes.size() > (long) limits.textLength() * BYTES_PER_CHARACTER) {
        throw tooLong();
      }
      bytes.write(b);
      b = in.read();
    }
    return Optional.of(text(bytes.toByteArray()));
  }

  private String text(byte[] bytes) throws UnreadableLineException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableLineException(line, "found bytes that are not UTF-8, expected UTF-8");
    }
    String bare = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    bare = bare.endsWith("\r") ? bare.substring(0, bare.length() - 1) : bare;
    if (bare.length() > limits.textLength()) {
      throw tooLong();
    }
    return bare;
  }

  private UnreadableLineException tooLong() {
    return new UnreadableLineException(
        line, "found a longer line, expected at most " + limits.textLength() + " characters");
  }
}

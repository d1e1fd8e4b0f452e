// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of a file and how it was encoded.
 *
 * @param marked whether it began with a byte order mark
 * @param text the text without the mark
 */
record CsvText(Charset charset, boolean marked, String text) {
  /** What spreadsheets in China write, and whatever GBK and GB 2312 are part of. */
  static final Charset GB18030 = Charset.forName("GB18030");

  private static final String MARK = "\uFEFF";

  /** Decodes without losing a byte: what is in none of the encodings is refused. */
  static CsvText decode(String name, byte[] bytes) throws UnreadableDocumentException {
    Attempt first = new Attempt(bytes, ofMark(bytes));
    Attempt read = first.failed() ? new Attempt(bytes, GB18030) : first;
    if (read.failed()) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_ENCODING_UNKNOWN,
          BilingualText.of("偏移 " + read.offset(), "offset " + read.offset()),
          read.found(),
          BilingualText.of("UTF-8 或 GB18030 编码的文字", "text in UTF-8 or GB18030"));
    }
    int nothing = read.text.indexOf('\0');
    if (nothing >= 0) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_A_TABLE,
          BilingualText.of("第 " + (nothing + 1) + " 个字符", "character " + (nothing + 1)),
          BilingualText.of("空字符 \\u0000", "the null character \\u0000"),
          BilingualText.of("CSV 文字或者 .xlsx 工作簿", "text in CSV, or an .xlsx workbook"));
    }
    boolean marked = read.text.startsWith(MARK);
    return new CsvText(read.charset, marked, marked ? read.text.substring(1) : read.text);
  }

  byte[] encode(String other) {
    return ((marked ? MARK : "") + other).getBytes(charset);
  }

  private static Charset ofMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** One try at one encoding. */
  private static final class Attempt {
    private final Charset charset;
    private final ByteBuffer in;
    private final CoderResult result;
    private final String text;

    Attempt(byte[] bytes, Charset charset) {
      this.charset = charset;
      this.in = ByteBuffer.wrap(bytes);
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      CharBuffer out = CharBuffer.allocate(bytes.length + 1);
      this.result = decoder.decode(in, out, true);
      this.text = out.flip().toString();
    }

    boolean failed() {
      return result.isError();
    }

    int offset() {
      return in.position();
    }

    BilingualText found() {
      String hex = "0x" + Integer.toHexString(in.get(in.position()) & 0xFF);
      return BilingualText.of("字节 " + hex, "byte " + hex);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * A file that cannot be read as a list or a table: where, what stands there, and what was expected.
 */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final Reason reason;
  private final String place;
  private final transient BilingualText found;
  private final transient BilingualText expected;
  private final transient BilingualText line;

  /** Why a file cannot be read; the names are stable codes. */
  public enum Reason {
    /** It is not there or cannot be opened. */
    INPUT_NOT_OPENED,
    /** It is larger, deeper or longer than the limits allow. */
    INPUT_OVER_LIMIT,
    /** Its bytes are not UTF-8. */
    INPUT_NOT_UTF8,
    /** It is not JSON. */
    INPUT_NOT_JSON,
    /** It is JSON, but not a list of a known kind in a known form. */
    INPUT_NOT_A_LIST,
    /** Its bytes are text neither in UTF-8 nor in GB18030. */
    INPUT_ENCODING_UNKNOWN,
    /** It is not a table: broken, locked by a password, or of an older form. */
    INPUT_NOT_A_TABLE;

    /** Returns the stable code, {@code INPUT-NOT-JSON}. */
    public String code() {
      return name().replace('_', '-');
    }
  }

  /**
   * Returns the answer that {@code file} cannot be read.
   *
   * @param place where in the file; empty for the whole file
   * @param found what stands there
   * @param expected what was expected
   */
  public UnreadableDocumentException(
      String file,
      Reason reason,
      BilingualText place,
      BilingualText found,
      BilingualText expected) {
    super(file + ": " + place.en() + ": found " + found.en() + ", expected " + expected.en());
    this.file = file;
    this.reason = reason;
    this.place = place.en();
    this.found = found;
    this.expected = expected;
    this.line =
        BilingualText.of(
            at(place.zh(), "：") + "此处是 " + found.zh() + "，应为 " + expected.zh(),
            at(place.en(), ": ") + "found " + found.en() + ", expected " + expected.en());
  }

  private static String at(String place, String separator) {
    return place.isEmpty() ? "" : place + separator;
  }

  /** Returns the file as it was named to the reader. */
  public String file() {
    return file;
  }

  /** Returns the reason. */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the place: a JSON pointer, or line and column where there is no tree yet, or sheet, row
   * and column; empty for the whole file.
   */
  public Optional<String> place() {
    return place.isEmpty() ? Optional.empty() : Optional.of(place);
  }

  /** Returns what stands there; the same in both languages where it is a value of the file. */
  public BilingualText found() {
    return found;
  }

  /** Returns what was expected there. */
  public BilingualText expected() {
    return expected;
  }

  /** Returns one line in both languages: the place, what stands there, what was expected. */
  public BilingualText line() {
    return line;
  }
}

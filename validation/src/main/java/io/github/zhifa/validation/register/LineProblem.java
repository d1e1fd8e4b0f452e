// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.certificate.PersonalText;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line that was not read. What stands in it may be personal wherever it stands, so it is shown
 * masked, and nothing is shown of a line that is not even JSON.
 *
 * @param fault why
 * @param line the number of the line, from 1
 * @param pointer the JSON pointer within the record; empty for the whole line
 * @param place the place for people: the pointer, or a column; empty for the whole line
 * @param found what stands there, masked
 * @param expected what was expected
 */
public record LineProblem(
    LineFault fault,
    long line,
    String pointer,
    BilingualText place,
    BilingualText found,
    BilingualText expected) {
  private static final BilingualText WHOLE = BilingualText.of("整行", "the whole line");

  static LineProblem of(long line, UnreadableDocumentException e) {
    boolean placed = e.reason() == Reason.INPUT_NOT_A_LIST;
    String place = placed ? masked(e.place().orElse("")) : "";
    BilingualText shown = placed ? BilingualText.of(place, place) : column(e.place());
    return new LineProblem(
        faultOf(e.reason()), line, place, shown, shown(e.found(), placed), e.expected());
  }

  static LineProblem tooLong(long line, int most) {
    return new LineProblem(
        LineFault.REGISTER_LINE_OVER_LIMIT,
        line,
        "",
        WHOLE,
        BilingualText.of("更长的内容", "more"),
        BilingualText.of("不超过 " + most + " 个字节", "no more than " + most + " bytes"));
  }

  private static LineFault faultOf(Reason reason) {
    return switch (reason) {
      case INPUT_NOT_A_LIST, INPUT_NOT_A_TABLE -> LineFault.REGISTER_LINE_NOT_A_RECORD;
      case INPUT_NOT_UTF8, INPUT_ENCODING_UNKNOWN -> LineFault.REGISTER_LINE_NOT_UTF8;
      case INPUT_OVER_LIMIT -> LineFault.REGISTER_LINE_OVER_LIMIT;
      case INPUT_NOT_JSON, INPUT_NOT_OPENED -> LineFault.REGISTER_LINE_NOT_JSON;
    };
  }

  /** A field that is not known may be called anything. */
  private static String masked(String pointer) {
    return Splitter.on('/')
        .splitToStream(pointer)
        .map(PersonalText::masked)
        .collect(Collectors.joining("/"));
  }

  private static BilingualText column(Optional<String> place) {
    String text = place.orElse("");
    int column = text.indexOf("column ");
    return column < 0
        ? WHOLE
        : BilingualText.of(
            "第 " + text.substring(column + "column ".length()) + " 列", text.substring(column));
  }

  /** Values of the file read the same in both languages; words of ours do not. */
  private static BilingualText shown(BilingualText found, boolean placed) {
    if (!found.zh().equals(found.en())) {
      return placed ? found : BilingualText.of("读不下去的内容", "what cannot be read on");
    }
    String bare = found.en().replace("\"", "");
    String masked = "\"" + PersonalText.masked(bare) + "\"";
    return BilingualText.of(masked, masked);
  }

  /** Returns the finding in {@code file}; the first segment of its pointer is the line. */
  public Finding finding(String file) {
    return new Finding(
        fault.code(),
        Severity.ERROR,
        file,
        "/" + line + pointer,
        BilingualText.of(
            "此行未被读入：" + place.zh() + "处是" + found.zh() + "，应为" + expected.zh(),
            "Line not read: "
                + place.en()
                + ": found "
                + found.en()
                + ", expected "
                + expected.en()),
        ImmutableList.of(),
        ImmutableSortedMap.of("expected", expected.zh(), "found", found.zh()),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of());
  }
}

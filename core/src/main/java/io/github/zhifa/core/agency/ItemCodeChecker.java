// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.ItemCodeFormat.Segment;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/** Checks item codes (事项编码) against a layout that the caller names. */
public final class ItemCodeChecker extends IdentifierChecker {
  private static final int CERTAIN = IdentifierFault.FORM.bit() | IdentifierFault.SEGMENT.bit();

  private final ItemCodeFormat format;
  private final ImmutableList<Placed> segments;

  private record Placed(Segment segment, int start) {
    int end() {
      return start + segment.length();
    }

    boolean isWronglyZero(CharSequence code) {
      if (segment.mayBeZero()) {
        return false;
      }
      for (int i = start; i < end(); i++) {
        if (code.charAt(i) != '0') {
          return false;
        }
      }
      return true;
    }
  }

  private ItemCodeChecker(ItemCodeFormat format) {
    super(IdentifierKind.ITEM);
    this.format = format;
    this.segments = placed(format);
  }

  private static ImmutableList<Placed> placed(ItemCodeFormat format) {
    ImmutableList.Builder<Placed> placed = ImmutableList.builder();
    int start = 0;
    for (Segment segment : format.segments()) {
      placed.add(new Placed(segment, start));
      start += segment.length();
    }
    return placed.build();
  }

  /** Returns the checker for codes of {@code format}. */
  public static ItemCodeChecker of(ItemCodeFormat format) {
    return new ItemCodeChecker(format);
  }

  @Override
  public int faults(CharSequence text) {
    return isWellFormed(text) ? faultsOfCode(text) : faultsOfOther(text);
  }

  @Override
  public int certain() {
    return CERTAIN;
  }

  private int faultsOfCode(CharSequence code) {
    return wronglyZero(code).isPresent() ? IdentifierFault.SEGMENT.bit() : 0;
  }

  private int faultsOfOther(CharSequence text) {
    String normal = WrittenForm.of(text.toString());
    return isWellFormed(normal)
        ? IdentifierFault.WRITING.bit() | faultsOfCode(normal)
        : IdentifierFault.FORM.bit();
  }

  private boolean isWellFormed(CharSequence text) {
    return text.length() == format.length() && firstMalformed(text).isEmpty();
  }

  /** Returns the first part with a character that cannot stand there, in a code of due length. */
  private Optional<Placed> firstMalformed(CharSequence text) {
    return segments.stream().filter(part -> firstOther(part, text) < part.end()).findFirst();
  }

  private static int firstOther(Placed part, CharSequence text) {
    int i = part.start();
    while (i < part.end() && part.segment().characters().has(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Optional<Placed> wronglyZero(CharSequence code) {
    return segments.stream().filter(part -> part.isWronglyZero(code)).findFirst();
  }

  @Override
  Span span(IdentifierFault fault, String normal) {
    return fault == IdentifierFault.SEGMENT
        ? wronglyZero(normal).map(part -> new Span(part.start(), part.end())).orElseThrow()
        : new Span(0, normal.length());
  }

  @Override
  BilingualText message(IdentifierFault fault, String normal) {
    return switch (fault) {
      case FORM -> malformed(normal);
      case SEGMENT -> {
        BilingualText meaning = wronglyZero(normal).orElseThrow().segment().meaning();
        yield BilingualText.of(
            meaning.zh() + "码段全为0，按" + format.standard() + "应当非零",
            "The segment of the "
                + meaning.en()
                + " is all zeros, expected another by "
                + format.standard());
      }
      default -> written();
    };
  }

  private BilingualText malformed(String normal) {
    if (normal.length() != format.length()) {
      String length = String.valueOf(format.length());
      return length(normal, length, length);
    }
    Placed part = firstMalformed(normal).orElseThrow();
    return character(normal, firstOther(part, normal), part.segment().characters().label());
  }
}

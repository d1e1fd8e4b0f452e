// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static com.google.common.base.Preconditions.checkState;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts as UTF-8 in large pieces, one behind the other: there is no object for each. A text is
 * known by its place. In front of it stands its length: one byte, or for a long text a negative
 * byte and four more.
 */
final class TextStore {
  /** Stands for no text, and for bytes that are none. */
  static final int NONE = -1;

  private static final int PIECE_BITS = 18;
  private static final int PIECE = 1 << PIECE_BITS;
  private static final int SHORT = 1 << (Byte.SIZE - 1);
  private static final char REPLACED = '\uFFFD';

  private final List<byte[]> pieces = new ArrayList<>(List.of(new byte[PIECE]));
  private int free;

  /** Keeps {@code text} and returns its place. */
  int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return keep(bytes, 0, bytes.length);
  }

  /**
   * Keeps the text in a part of {@code bytes} and returns its place; {@link #NONE} if it is not
   * UTF-8.
   */
  int add(byte[] bytes, int start, int length) {
    return isUtf8(bytes, start, length) ? keep(bytes, start, length) : NONE;
  }

  /**
   * Keeps bytes that are known to be UTF-8. A text that is longer than a piece has one of its own.
   */
  int keep(byte[] bytes, int start, int length) {
    int head = length < SHORT ? 1 : 1 + Integer.BYTES;
    if (free + head + length > PIECE) {
      checkState(
          pieces.size() < 1 << (Integer.SIZE - 1 - PIECE_BITS),
          "texts are over 2 GiB: pieces=%s",
          pieces.size());
      pieces.add(new byte[Math.max(PIECE, head + length)]);
      free = 0;
    }
    byte[] piece = pieces.get(pieces.size() - 1);
    int place = ((pieces.size() - 1) << PIECE_BITS) | free;
    if (length < SHORT) {
      piece[free++] = (byte) length;
    } else {
      piece[free++] = (byte) NONE;
      for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        piece[free++] = (byte) (length >> shift);
      }
    }
    System.arraycopy(bytes, start, piece, free, length);
    free += length;
    return place;
  }

  static boolean isUtf8(byte[] bytes, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, start, length, StandardCharsets.UTF_8).indexOf(REPLACED) < 0;
      }
    }
    return true;
  }

  private static int length(byte[] piece, int at) {
    if (piece[at] >= 0) {
      return piece[at];
    }
    int length = 0;
    for (int i = at + 1; i <= at + Integer.BYTES; i++) {
      length = (length << Byte.SIZE) | (piece[i] & 0xFF);
    }
    return length;
  }

  private static int first(byte[] piece, int at) {
    return piece[at] >= 0 ? at + 1 : at + 1 + Integer.BYTES;
  }

  /** Returns the text at {@code place}. */
  String text(int place) {
    byte[] piece = pieces.get(place >>> PIECE_BITS);
    int at = place & (PIECE - 1);
    return new String(piece, first(piece, at), length(piece, at), StandardCharsets.UTF_8);
  }

  /** Returns whether the text at {@code place} is the part of {@code bytes}. */
  boolean isText(int place, byte[] bytes, int start, int length) {
    byte[] piece = pieces.get(place >>> PIECE_BITS);
    int at = place & (PIECE - 1);
    int first = first(piece, at);
    return length == length(piece, at)
        && Arrays.equals(piece, first, first + length, bytes, start, start + length);
  }

  /** Returns whether the texts at two places are equal. */
  boolean areEqual(int place, int other) {
    byte[] piece = pieces.get(other >>> PIECE_BITS);
    int at = other & (PIECE - 1);
    return isText(place, piece, first(piece, at), length(piece, at));
  }

  /** Returns the hash of the text at {@code place}. */
  int hash(int place) {
    byte[] piece = pieces.get(place >>> PIECE_BITS);
    int at = place & (PIECE - 1);
    return hash(piece, first(piece, at), length(piece, at));
  }

  /** Returns the hash of a text; all its bits are mixed. */
  static int hash(byte[] bytes, int start, int length) {
    long hash = length;
    int i = start;
    for (; i <= start + length - EightBytes.WIDTH; i += EightBytes.WIDTH) {
      hash = mixed(hash ^ EightBytes.at(bytes, i));
    }
    long rest = 0;
    for (; i < start + length; i++) {
      rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return (int) mixed(hash ^ rest);
  }

  private static long mixed(long hash) {
    long product = hash * 0x9E3779B97F4A7C15L;
    return product ^ (product >>> Integer.SIZE);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static com.google.common.base.Preconditions.checkState;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts as UTF-8 in large pieces, one behind the other: there is no object for each. A text is
 * known by its place. In front of it stands its length: one byte, or for a long text a negative
 * byte and four more. In front of that stands its number, if it was kept with one.
 */
final class TextStore {
  /** Stands for no text, and for bytes that are none. */
  static final int NONE = -1;

  private static final int PIECE_BITS = 18;
  private static final int PIECE = 1 << PIECE_BITS;
  private static final int SHORT = 1 << (Byte.SIZE - 1);
  private static final int LONG_HEAD = 1 + Integer.BYTES;
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
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

  /** Keeps bytes that are known to be UTF-8, and returns their place. */
  int keep(byte[] bytes, int start, int length) {
    return write(bytes, start, length, room(LONG_HEAD + length));
  }

  /** Keeps bytes that are known to be UTF-8 with a number of theirs, and returns their place. */
  int keep(byte[] bytes, int start, int length, int number) {
    byte[] piece = room(Integer.BYTES + LONG_HEAD + length);
    free = putInt(piece, free, number);
    return write(bytes, start, length, piece);
  }

  /** Returns the number with which the text at {@code place} was kept. */
  int number(int place) {
    return getInt(pieces.get(place >>> PIECE_BITS), (place & (PIECE - 1)) - Integer.BYTES);
  }

  /**
   * Returns a piece that has {@code needed} free bytes; what is longer than a piece has one of its
   * own.
   */
  private byte[] room(int needed) {
    if (free + needed > PIECE) {
      checkState(
          pieces.size() < 1 << (Integer.SIZE - 1 - PIECE_BITS),
          "texts are over 2 GiB: pieces=%s",
          pieces.size());
      pieces.add(new byte[Math.max(PIECE, needed)]);
      free = 0;
    }
    return pieces.get(pieces.size() - 1);
  }

  private int write(byte[] bytes, int start, int length, byte[] piece) {
    int place = ((pieces.size() - 1) << PIECE_BITS) | free;
    if (length < SHORT) {
      piece[free++] = (byte) length;
    } else {
      piece[free++] = (byte) NONE;
      free = putInt(piece, free, length);
    }
    System.arraycopy(bytes, start, piece, free, length);
    free += length;
    return place;
  }

  private static int putInt(byte[] piece, int at, int value) {
    INTS.set(piece, at, value);
    return at + Integer.BYTES;
  }

  private static int getInt(byte[] piece, int at) {
    return (int) INTS.get(piece, at);
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
    return piece[at] >= 0 ? piece[at] : getInt(piece, at + 1);
  }

  private static int first(byte[] piece, int at) {
    return piece[at] >= 0 ? at + 1 : at + LONG_HEAD;
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

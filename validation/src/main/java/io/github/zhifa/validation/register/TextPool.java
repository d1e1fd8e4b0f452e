// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static com.google.common.base.Preconditions.checkState;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts by number, counted from 0. Equal texts have the same number, so that numbers are compared
 * instead of texts. Texts are kept as UTF-8 in large pieces: there is no object for each.
 */
final class TextPool {
  /** Stands for no text, and for bytes that are none. */
  static final int NONE = -1;

  private static final int PIECE_BITS = 18;
  private static final int PIECE = 1 << PIECE_BITS;
  private static final int FIRST_SLOTS = 1 << 10;
  private static final char REPLACED = '\uFFFD';

  private final List<byte[]> pieces = new ArrayList<>(List.of(new byte[PIECE]));

  /** Of each text its start and its length, one behind the other since they are read together. */
  private final IntColumn places = new IntColumn();

  /** In the upper half the hash of a text, in the lower its number plus one; 0 where it is free. */
  private long[] slots = new long[FIRST_SLOTS];

  private int free;
  private int size;

  /** Returns how many texts there are. */
  int size() {
    return size;
  }

  /** Returns the number of {@code text}. */
  int put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return put(bytes, 0, bytes.length, true);
  }

  /**
   * Returns the number of the text in a part of {@code bytes}; {@link #NONE} if it is not UTF-8.
   */
  int put(byte[] bytes, int start, int length) {
    return put(bytes, start, length, false);
  }

  private int put(byte[] bytes, int start, int length, boolean known) {
    int hash = hash(bytes, start, length);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int number = (int) slots[slot] - 1;
      if (slots[slot] >> Integer.SIZE == hash && isText(number, bytes, start, length)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (!known && !isUtf8(bytes, start, length)) {
      return NONE;
    }
    keep(bytes, start, length);
    slots[slot] = (long) hash << Integer.SIZE | ++size;
    if (size > slots.length - (slots.length >> 2)) {
      rehash();
    }
    return size - 1;
  }

  /** A text that is longer than a piece is one of its own. */
  private void keep(byte[] bytes, int start, int length) {
    if (free + length > PIECE) {
      checkState(
          pieces.size() < 1 << (Integer.SIZE - 1 - PIECE_BITS),
          "texts are over 2 GiB: size=%s",
          size);
      pieces.add(new byte[Math.max(PIECE, length)]);
      free = 0;
    }
    System.arraycopy(bytes, start, pieces.get(pieces.size() - 1), free, length);
    places.add(((pieces.size() - 1) << PIECE_BITS) | free);
    places.add(length);
    free += length;
  }

  private void rehash() {
    long[] wider = new long[slots.length << 1];
    for (long slot : slots) {
      if (slot != 0) {
        int at = (int) (slot >> Integer.SIZE) & (wider.length - 1);
        while (wider[at] != 0) {
          at = (at + 1) & (wider.length - 1);
        }
        wider[at] = slot;
      }
    }
    slots = wider;
  }

  private boolean isText(int number, byte[] bytes, int start, int length) {
    int at = places.get(2 * number);
    byte[] piece = pieces.get(at >>> PIECE_BITS);
    int first = at & (PIECE - 1);
    return length == places.get(2 * number + 1)
        && Arrays.equals(piece, first, first + length, bytes, start, start + length);
  }

  private static boolean isUtf8(byte[] bytes, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, start, length, StandardCharsets.UTF_8).indexOf(REPLACED) < 0;
      }
    }
    return true;
  }

  private static int hash(byte[] bytes, int start, int length) {
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

  /** Returns the text {@code number}. */
  String text(int number) {
    int at = places.get(2 * number);
    byte[] piece = pieces.get(at >>> PIECE_BITS);
    return new String(piece, at & (PIECE - 1), places.get(2 * number + 1), StandardCharsets.UTF_8);
  }
}

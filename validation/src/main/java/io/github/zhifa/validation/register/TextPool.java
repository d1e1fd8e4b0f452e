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

  private static final int PIECE_BITS = 20;
  private static final int PIECE = 1 << PIECE_BITS;
  private static final int FIRST_SLOTS = 1 << 10;
  private static final char REPLACED = '\uFFFD';

  private final List<byte[]> pieces = new ArrayList<>();
  private final IntColumn starts = new IntColumn();
  private final IntColumn lengths = new IntColumn();
  private final IntColumn hashes = new IntColumn();
  private int[] slots = new int[FIRST_SLOTS];
  private int free = PIECE;

  /** Returns how many texts there are. */
  int size() {
    return starts.size();
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
      int number = slots[slot] - 1;
      if (hashes.get(number) == hash && isText(number, bytes, start, length)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (!known && !isUtf8(bytes, start, length)) {
      return NONE;
    }
    return add(bytes, start, length, hash, slot);
  }

  private int add(byte[] bytes, int start, int length, int hash, int slot) {
    if (free + length > PIECE) {
      checkState(
          length <= PIECE && pieces.size() < 1 << (Integer.SIZE - 1 - PIECE_BITS),
          "texts are over 2 GiB, or one is over 1 MiB: length=%s",
          length);
      pieces.add(new byte[PIECE]);
      free = 0;
    }
    System.arraycopy(bytes, start, pieces.get(pieces.size() - 1), free, length);
    starts.add(((pieces.size() - 1) << PIECE_BITS) | free);
    lengths.add(length);
    hashes.add(hash);
    free += length;
    slots[slot] = starts.size();
    if (starts.size() > slots.length >> 1) {
      rehash();
    }
    return starts.size() - 1;
  }

  private void rehash() {
    int[] wider = new int[slots.length << 1];
    for (int number = 0; number < starts.size(); number++) {
      int slot = hashes.get(number) & (wider.length - 1);
      while (wider[slot] != 0) {
        slot = (slot + 1) & (wider.length - 1);
      }
      wider[slot] = number + 1;
    }
    slots = wider;
  }

  private boolean isText(int number, byte[] bytes, int start, int length) {
    int at = starts.get(number) & (PIECE - 1);
    byte[] piece = pieces.get(starts.get(number) >>> PIECE_BITS);
    return Arrays.equals(piece, at, at + lengths.get(number), bytes, start, start + length);
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
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    hash *= 0x9E3779B9; // spreads what differs in the last character only
    return hash ^ (hash >>> 15);
  }

  /** Returns the text {@code number}. */
  String text(int number) {
    int at = starts.get(number) & (PIECE - 1);
    byte[] piece = pieces.get(starts.get(number) >>> PIECE_BITS);
    return new String(piece, at, lengths.get(number), StandardCharsets.UTF_8);
  }
}

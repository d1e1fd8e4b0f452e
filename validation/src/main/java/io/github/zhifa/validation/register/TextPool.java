// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.nio.charset.StandardCharsets;

/**
 * Texts by number, counted from 0. Equal texts have the same number, so that numbers are compared
 * instead of texts. Made for texts that repeat: looking one up costs a walk through memory.
 */
final class TextPool {
  /** Stands for no text, and for bytes that are none. */
  static final int NONE = TextStore.NONE;

  private static final int FIRST_SLOTS = 1 << 10;

  private final TextStore texts = new TextStore();
  private final IntColumn places = new IntColumn();

  /** In the upper half the hash of a text, in the lower its place plus one; 0 where it is free. */
  private long[] slots = new long[FIRST_SLOTS];

  /** Returns how many texts there are. */
  int size() {
    return places.size();
  }

  /** Returns the text {@code number}. */
  String text(int number) {
    return texts.text(places.get(number));
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
    int hash = TextStore.hash(bytes, start, length);
    int slot = slot(hash, bytes, start, length);
    if (slots[slot] != 0) {
      return number(slot);
    }
    if (!known && !TextStore.isUtf8(bytes, start, length)) {
      return NONE;
    }
    int place = texts.keep(bytes, start, length, size());
    places.add(place);
    slots[slot] = (long) hash << Integer.SIZE | (place + 1);
    if (size() > slots.length - (slots.length >> 2)) {
      rehash();
    }
    return size() - 1;
  }

  /** Returns the number of {@code text}, or {@link #NONE} if it is none of these. */
  int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(TextStore.hash(bytes, 0, bytes.length), bytes, 0, bytes.length);
    return slots[slot] == 0 ? NONE : number(slot);
  }

  /** It stands beside the text, which was just looked at: that is one walk less. */
  private int number(int slot) {
    return texts.number((int) slots[slot] - 1);
  }

  /** Returns whether a text with this hash may be one of these; it is none if not. */
  boolean mayHave(int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] >> Integer.SIZE == hash) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  /** Returns the slot of the text, or the free one in which it would be. */
  private int slot(int hash, byte[] bytes, int start, int length) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] >> Integer.SIZE == hash
          && texts.isText((int) slots[slot] - 1, bytes, start, length)) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
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
}

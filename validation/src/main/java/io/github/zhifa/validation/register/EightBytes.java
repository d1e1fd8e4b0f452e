// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. The answers may say yes where it is no, never the reverse. */
final class EightBytes {
  /** How many bytes are looked at. */
  static final int WIDTH = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private EightBytes() {}

  /** Returns the eight bytes from {@code at} on. */
  static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Returns whether one of them may be {@code mark}. */
  static boolean mayHave(long eight, char mark) {
    long same = eight ^ (ONES * mark);
    return ((same - ONES) & ~same & HIGH) != 0;
  }

  /** Returns whether one of them may be a control character. */
  static boolean mayHaveControl(long eight) {
    return ((eight - ONES * ' ') & ~eight & HIGH) != 0;
  }
}

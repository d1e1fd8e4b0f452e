// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.util.Arrays;

/**
 * A growing row of whole numbers, kept in pieces: nothing is copied when it grows, and no piece is
 * so large that a collector treats it apart.
 */
final class IntColumn {
  private static final int PIECE_BITS = 14;
  private static final int PIECE = 1 << PIECE_BITS;

  private int[][] pieces = new int[1][];
  private int size;

  void add(int value) {
    int at = size & (PIECE - 1);
    if (at == 0) {
      addPiece();
    }
    pieces[size++ >>> PIECE_BITS][at] = value;
  }

  private void addPiece() {
    int piece = size >>> PIECE_BITS;
    if (piece == pieces.length) {
      pieces = Arrays.copyOf(pieces, piece << 1);
    }
    pieces[piece] = new int[PIECE];
  }

  int get(int index) {
    return pieces[index >>> PIECE_BITS][index & (PIECE - 1)];
  }

  void set(int index, int value) {
    pieces[index >>> PIECE_BITS][index & (PIECE - 1)] = value;
  }

  int size() {
    return size;
  }
}

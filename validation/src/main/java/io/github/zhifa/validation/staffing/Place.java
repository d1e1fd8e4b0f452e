// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

/**
 * The place of a row. A table has hundreds of thousands of rows and few faults, so its pointer is
 * written only where one is reported.
 *
 * @param list the name of the list
 * @param position the place in it, from 0
 */
record Place(String list, int position) {
  /** Returns the pointer of the row. */
  String pointer() {
    return "/" + list + "/" + position;
  }

  /** Returns the pointer of a field of the row. */
  String pointer(String field) {
    return pointer() + "/" + field;
  }
}

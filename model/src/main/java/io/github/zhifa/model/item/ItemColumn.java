// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a table has a field. */
@Value.Immutable
@JsonPropertyOrder({"field", "at", "fillDown"})
public interface ItemColumn {

  /** Returns what the column holds. */
  ItemField field();

  /**
   * Returns the text of its header, in which blanks, line breaks and width do not matter; or, as
   * C列, the letters by which sheets name it.
   */
  String at();

  /**
   * Returns whether an empty cell means the same as the cell above, as where merged cells were
   * saved as text; not so where nothing is said.
   */
  Optional<Boolean> fillDown();

  /** Returns the column of {@code field} under the header {@code header}. */
  static ItemColumn of(ItemField field, String header) {
    return builder().field(field).at(header).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ItemColumn}. */
  final class Builder extends ImmutableItemColumn.Builder {
    Builder() {}
  }
}

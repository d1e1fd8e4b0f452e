// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * One fault at one place.
 *
 * @param code the code of the rule
 * @param severity the severity under the policy of the check
 * @param file the file as it was named to the check
 * @param pointer the JSON pointer of the place
 * @param message what is wrong, with the offending value and the expected one
 * @param sources the provisions that found the rule; empty where it follows from the list itself
 * @param figures the values of the message by name, each as text
 * @param printed the printed text at the place, where there is one
 * @param offending the part of it that is wrong, where it can be told
 * @param related pointers of other places in the same file that take part
 */
public record Finding(
    String code,
    Severity severity,
    String file,
    String pointer,
    BilingualText message,
    ImmutableList<LegalSource> sources,
    ImmutableSortedMap<String, String> figures,
    Optional<String> printed,
    Optional<String> offending,
    ImmutableList<String> related)
    implements Comparable<Finding> {

  /**
   * Orders by file, place in the file (numbers by value), code and message: no two different
   * findings are level.
   */
  @Override
  public int compareTo(Finding other) {
    return ComparisonChain.start()
        .compare(file, other.file)
        .compare(pointer, other.pointer, Pointers.ORDER)
        .compare(code, other.code)
        .compare(message.en(), other.message.en())
        .compare(message.zh(), other.message.zh())
        .compare(String.join(" ", related), String.join(" ", other.related))
        .result();
  }
}

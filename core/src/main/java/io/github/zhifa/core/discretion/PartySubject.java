// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.PartyType;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the subject of a clause for a party. Whether an individual business or a household is a
 * person or a unit in a clause is up to that clause, so they are found by their own name only.
 */
final class PartySubject {
  private PartySubject() {}

  /** Returns the one of {@code subjects} that {@code party} is; empty where none or several fit. */
  static Optional<String> of(PartyType party, Collection<String> subjects) {
    Pattern words =
        Pattern.compile(
            switch (party) {
              case NATURAL_PERSON -> "(?:其他)?(?:个人|自然人|公民)";
              case INDIVIDUAL_BUSINESS -> ".*个体工商户.*";
              case FARM_HOUSEHOLD -> ".*农户.*";
              case UNIT -> "(?:其他)?(?:单位|企业|法人|组织|法人或者其他组织)";
              case RESPONSIBLE_PERSON -> ".*责任(?:人员|人)?.*";
            });
    var fitting = subjects.stream().filter(subject -> words.matcher(subject).matches()).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.core.agency.AgencyNames;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who approves quota. */
public final class Approvers {
  /** 中央机构编制委员会 and its office: 国务院机构编制管理机关 of art 16 and 18. */
  private static final Pattern CENTRAL = Pattern.compile("\\s*(?:中共|中国共产党)?中央");

  private Approvers() {}

  /** Returns the level of {@code agency}, as stated or by its name; empty where neither tells. */
  public static Optional<AgencyLevel> levelOf(Agency agency) {
    return agency.level().isEmpty() && CENTRAL.matcher(agency.name()).lookingAt()
        ? Optional.of(AgencyLevel.NATIONAL)
        : AgencyNames.levelOf(agency);
  }
}

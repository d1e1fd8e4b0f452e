// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.agency.AgencyRules;
import io.github.zhifa.validation.certificate.CertificateRules;
import io.github.zhifa.validation.discretion.DiscretionRules;
import io.github.zhifa.validation.enforcement.EnforcementRules;
import io.github.zhifa.validation.engine.RuleSet;
import io.github.zhifa.validation.figure.FigureRules;
import io.github.zhifa.validation.item.ItemRules;
import io.github.zhifa.validation.law.LawRules;
import io.github.zhifa.validation.staffing.StaffingRules;

/** The rules that zhifa brings, area by area. */
public final class Catalogue {
  /** The rule sets of all areas. */
  public static final ImmutableList<RuleSet> ALL =
      ImmutableList.of(
          LawRules.ALL,
          AgencyRules.ALL,
          StaffingRules.ALL,
          CertificateRules.ALL,
          ItemRules.ALL,
          DiscretionRules.ALL,
          FigureRules.ALL,
          EnforcementRules.ALL);

  private Catalogue() {}
}

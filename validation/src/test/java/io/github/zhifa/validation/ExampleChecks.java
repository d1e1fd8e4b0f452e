// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.ExampleLists;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.List;

/** Checks short lists with what zhifa ships. */
public final class ExampleChecks {
  private ExampleChecks() {}

  /** Returns what the rule {@code code} finds under {@code policy}. */
  public static List<Finding> find(String code, Example list, String policy) {
    return check(list, policy).findings().stream().filter(it -> it.code().equals(code)).toList();
  }

  /** Returns what the rule {@code code} finds under the national policy. */
  public static List<Finding> find(String code, Example list) {
    return find(code, list, "national");
  }

  /** Returns what became of the rule {@code code} under {@code policy}. */
  public static RuleStatus status(String code, Example list, String policy) {
    return check(list, policy).outcomes().stream()
        .filter(outcome -> outcome.code().equals(code))
        .findFirst()
        .orElseThrow()
        .status();
  }

  /** Returns what became of the rule {@code code} under the national policy. */
  public static RuleStatus status(String code, Example list) {
    return status(code, list, "national");
  }

  private static ListReport check(Example list, String policy) {
    CheckContext context =
        new CheckContext(list.asOf(), Shipped.policy(policy).orElseThrow(), Shipped.register())
            .knowing(ExampleLists.beside(list))
            .withBandRules(Shipped.bandRules());
    return new Checker(Catalogue.ALL, context).check(ExampleLists.dataset(list));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.TreeBasedTable;
import io.github.zhifa.core.certificate.Days;
import io.github.zhifa.core.certificate.FlowCounter;
import io.github.zhifa.core.certificate.FlowsAndStocks;
import io.github.zhifa.core.certificate.History;
import io.github.zhifa.core.certificate.RegisterScope;
import io.github.zhifa.core.certificate.StatedScope;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.certificate.PersonRecords;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The flows and stocks of a period, gathered person by person: of the whole and of each unit. */
public final class RegisterFlows {
  private final Days period;
  private final StatedScope scope;
  private final ImmutableMap<CertificateKind, FlowCounter> whole;
  private final TreeBasedTable<CertificateKind, String, FlowCounter> units =
      TreeBasedTable.create();

  /**
   * Returns flows of nobody yet.
   *
   * @param scope how published numbers of the same scope call the whole register
   */
  public RegisterFlows(Days period, StatedScope scope) {
    this.period = period;
    this.scope = scope;
    this.whole =
        Arrays.stream(CertificateKind.values())
            .collect(
                Maps.toImmutableEnumMap(
                    kind -> kind,
                    kind -> new FlowCounter(kind, period, RegisterScope.whole(scope))));
  }

  /**
   * What was counted.
   *
   * @param period the period
   * @param whole of each kind
   * @param units of each kind and unit, by its key; holders whose unit is not recorded are in the
   *     whole only
   */
  public record PeriodFlows(
      Days period,
      ImmutableMap<CertificateKind, FlowsAndStocks> whole,
      ImmutableTable<CertificateKind, String, FlowsAndStocks> units) {}

  /** Takes in what is recorded of a person. */
  public void add(PersonRecords person) {
    for (History history : person.register().histories().values()) {
      CertificateKind kind = history.key().kind();
      requireNonNull(whole.get(kind)).count(history);
      Set<String> held =
          history.steps().stream()
              .flatMap(step -> step.unit().stream())
              .collect(Collectors.toSet());
      for (String unit : held) {
        FlowCounter counter = units.get(kind, unit);
        if (counter == null) {
          StatedScope name = new StatedScope(scope.place(), unit);
          counter = new FlowCounter(kind, period, RegisterScope.units(name, Set.of(unit)));
          units.put(kind, unit, counter);
        }
        counter.count(history);
      }
    }
  }

  /** Returns what was counted so far. */
  public PeriodFlows result() {
    ImmutableTable.Builder<CertificateKind, String, FlowsAndStocks> of = ImmutableTable.builder();
    units
        .rowMap()
        .forEach(
            (kind, row) -> row.forEach((unit, counter) -> of.put(kind, unit, counter.result())));
    return new PeriodFlows(
        period,
        ImmutableMap.copyOf(Maps.transformValues(whole, FlowCounter::result)),
        of.buildOrThrow());
  }
}

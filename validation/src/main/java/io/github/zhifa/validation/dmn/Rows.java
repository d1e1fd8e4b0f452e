// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.factor.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the rules of a table. Its last column is the answer of the decision beside it, which
 * says what kind of row decides; so an ordinary row says nothing where an overriding one holds, and
 * nothing at all is said where a fact is missing that decides.
 *
 * <p>The hit policy is ANY: several ways of one row may hold, and give the same; two rows never
 * give the same, since each gives its number, so an engine raises an error where two hold. Where
 * the instrument lets the heavier one prevail, the heavier ones stand first and the policy is
 * FIRST.
 */
final class Rows {
  private final Inputs inputs;
  private final String guard;
  private final List<Draft> drafts = new ArrayList<>();

  Rows(Inputs inputs, String guard) {
    this.inputs = inputs;
    this.guard = guard;
  }

  private record Draft(
      ImmutableMap<String, String> tests,
      String answer,
      ImmutableList<String> values,
      String printed) {}

  /** Adds a rule for each way of {@code row}, where the guard gives {@code answer}. */
  void add(TypedRow row, String answer, ImmutableList<String> values, String printed) {
    for (Way way : row.ways()) {
      WayTests.of(way, inputs)
          .ifPresent(tests -> drafts.add(new Draft(tests, answer, values, printed)));
    }
  }

  /** Adds a rule that holds wherever the guard gives {@code answer}. */
  void add(String answer, ImmutableList<String> values, String printed) {
    drafts.add(new Draft(ImmutableMap.of(), answer, values, printed));
  }

  /** Returns the variables that the rules ask for, in the order of the inputs. */
  private ImmutableList<Dmn.Input> asked() {
    ImmutableSet<String> asked =
        drafts.stream()
            .flatMap(draft -> draft.tests.keySet().stream())
            .collect(ImmutableSet.toImmutableSet());
    return inputs.all().stream()
        .filter(input -> asked.contains(input.name()))
        .collect(toImmutableList());
  }

  /** Returns the decision that the rules make. */
  Dmn.Decision decision(
      String name,
      String label,
      String type,
      ImmutableMap<String, String> outputs,
      boolean firstDecides) {
    ImmutableList<Dmn.Input> asked = asked();
    ImmutableList.Builder<Dmn.Column> columns = ImmutableList.builder();
    ImmutableList.Builder<String> needs = ImmutableList.builder();
    for (Dmn.Input input : asked) {
      columns.add(new Dmn.Column(input.name(), input.label(), input.typeName()));
      needs.add(input.name());
    }
    columns.add(new Dmn.Column(guard, Words.GUARD, Dmn.STRING));
    needs.add(guard);
    Dmn.Table table =
        new Dmn.Table(
            firstDecides ? "FIRST" : "ANY",
            columns.build(),
            outputs,
            drafts.stream().map(draft -> rule(draft, asked)).collect(toImmutableList()));
    return new Dmn.Decision(name, label, type, ImmutableList.of(), needs.build(), table);
  }

  private static Dmn.Rule rule(Draft draft, ImmutableList<Dmn.Input> asked) {
    ImmutableList.Builder<String> tests = ImmutableList.builder();
    asked.forEach(input -> tests.add(draft.tests.getOrDefault(input.name(), "-")));
    return new Dmn.Rule(tests.add(Feel.text(draft.answer)).build(), draft.values, draft.printed);
  }
}

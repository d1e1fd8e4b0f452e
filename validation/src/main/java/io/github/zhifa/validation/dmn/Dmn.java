// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The parts of DMN that an exported item has, as values. */
final class Dmn {
  static final String NUMBER = "number";
  static final String STRING = "string";
  static final String BOOLEAN = "boolean";

  /** A list of texts. */
  static final String TEXTS = "tTexts";

  private Dmn() {}

  /** A model, and what it says of itself. */
  record Model(
      String name,
      String namespace,
      String label,
      ImmutableList<String> description,
      ImmutableList<Source> sources,
      ImmutableList<Structure> structures,
      ImmutableList<Input> inputs,
      ImmutableList<Decision> decisions) {}

  /** What a decision rests on. */
  record Source(String id, String name, ImmutableList<String> description) {}

  /** A structure with named parts of the given types. */
  record Structure(String name, ImmutableMap<String, String> parts) {}

  /** A fact; where {@code allowed} is not empty, one of these tests must hold for it. */
  record Input(
      String name,
      String label,
      String type,
      ImmutableList<String> allowed,
      ImmutableList<String> description) {
    /** Returns the name of its type, which is its own where values are restricted. */
    String typeName() {
      return allowed.isEmpty()
          ? type
          : "t" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }

  /** A decision and the names of the inputs and decisions that it asks. */
  record Decision(
      String name,
      String label,
      String type,
      ImmutableList<String> description,
      ImmutableList<String> needs,
      Body body) {}

  /** How a decision is made. */
  sealed interface Body permits Context, Table {}

  /** Named expressions and the one that is the answer. */
  record Context(ImmutableList<Entry> entries, String result) implements Body {}

  /** A named expression, which later ones may use. */
  record Entry(String name, String type, String expression) {}

  /** A decision table. */
  record Table(
      String hitPolicy,
      ImmutableList<Column> columns,
      ImmutableMap<String, String> outputs,
      ImmutableList<Rule> rules)
      implements Body {}

  /** A column of conditions. */
  record Column(String input, String label, String type) {}

  /** A rule: one test for each column, one value for each output, and the words it stands for. */
  record Rule(ImmutableList<String> tests, ImmutableList<String> values, String printed) {}
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.Box;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.DecisionTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes bare tables for the engine: a row is a rule for each of its boxes and gives its name. */
final class DmnTables {
  private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private final XmlPage page = new XmlPage("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  private final DecisionTable table;
  private final boolean canonical;

  private DmnTables(DecisionTable table, boolean canonical) {
    this.table = table;
    this.canonical = canonical;
  }

  /** Returns the table with the conditions as they are. */
  static String write(DecisionTable table, String hitPolicy) {
    return new DmnTables(table, false).write(hitPolicy);
  }

  /**
   * Returns the table with [0..6) for the whole numbers [0..5], so that neighbours touch for an
   * engine that knows no whole numbers.
   */
  static String writeHalfOpen(DecisionTable table, String hitPolicy) {
    return new DmnTables(table, true).write(hitPolicy);
  }

  /** Returns the name of the variable of an axis. */
  static String variable(int axis) {
    return "a" + axis;
  }

  /** Returns what the row at that place gives. */
  static String output(int row) {
    return "r" + row;
  }

  private String write(String hitPolicy) {
    page.open("definitions", "xmlns", DMN, "id", "d", "name", "table", "namespace", "urn:zhifa:t");
    for (int axis = 0; axis < table.axes().size(); axis++) {
      page.open("inputData", "id", "i" + axis, "name", variable(axis));
      page.leaf("variable", "name", variable(axis), "typeRef", type(table.axes().get(axis)));
      page.close();
    }
    page.open("decision", "id", "decision", "name", "decision");
    page.leaf("variable", "name", "decision", "typeRef", Dmn.STRING);
    for (int axis = 0; axis < table.axes().size(); axis++) {
      page.open("informationRequirement", "id", "q" + axis);
      page.leaf("requiredInput", "href", "#i" + axis);
      page.close();
    }
    page.open("decisionTable", "id", "table", "hitPolicy", hitPolicy);
    inputs();
    page.open("output", "id", "out", "name", "row", "typeRef", Dmn.STRING);
    values("outputValues", outputs());
    page.close();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Box box : table.rows().get(row).boxes()) {
        rule(box, row);
      }
    }
    page.close();
    page.close();
    page.close();
    return page.end();
  }

  private static String type(Axis axis) {
    return axis.isNamed() ? Dmn.STRING : Dmn.NUMBER;
  }

  private void inputs() {
    for (int axis = 0; axis < table.axes().size(); axis++) {
      Axis each = table.axes().get(axis);
      page.open("input", "id", "c" + axis);
      page.open("inputExpression", "typeRef", type(each));
      page.text("text", List.of(variable(axis)));
      page.close();
      if (each.isNamed()) {
        values("inputValues", each.names().stream().map(Feel::text).collect(toImmutableList()));
      } else if (!each.domain().equals(Range.all())) {
        values("inputValues", ImmutableList.of(Feel.test(form(each, each.domain()))));
      }
      page.close();
    }
  }

  /** The one that goes before the others stands first. */
  private ImmutableList<String> outputs() {
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> Feel.text(output(row)))
        .collect(toImmutableList());
  }

  private void values(String element, List<String> values) {
    page.open(element);
    page.text("text", List.of(String.join(", ", values)));
    page.close();
  }

  private void rule(Box box, int row) {
    page.open("rule");
    for (int axis = 0; axis < table.axes().size(); axis++) {
      page.open("inputEntry");
      page.text("text", List.of(test(table.axes().get(axis), box.cells().get(axis))));
      page.close();
    }
    page.open("outputEntry");
    page.text("text", List.of(Feel.text(output(row))));
    page.close();
    page.close();
  }

  private String test(Axis axis, Cell cell) {
    if (cell.isAny()) {
      return "-";
    }
    return axis.isNamed()
        ? axis.namesIn(cell).stream().map(Feel::text).collect(Collectors.joining(", "))
        : cell.values().asRanges().stream()
            .map(range -> Feel.test(form(axis, range.intersection(axis.domain()))))
            .collect(Collectors.joining(", "));
  }

  private Range<BigDecimal> form(Axis axis, Range<BigDecimal> range) {
    return canonical ? axis.lattice().canonical(range) : range;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Optional;

/**
 * One item of a benchmark as a model of DMN 1.3 (https://www.omg.org/spec/DMN/20191111/MODEL/).
 *
 * <p>Inputs: {@code f1}, {@code f2} … for the factors, {@code subject} where the clauses tell
 * subjects apart, {@code s1} … for stages (逾期不改正), and {@code notFound}, the names of the factors
 * that cannot be found out, where the instrument then counts the lowest level. A fact that is not
 * stated is null. Decisions: {@code fine1} … for the fines that may be due, each with its tier and
 * the fine as written and within the statute; it is null where {@code status1} does not let it be
 * told, and an engine raises an error where several tiers hold. Counting occasions in a look-back
 * window is left to the caller.
 *
 * @param number the number of the item, as printed
 * @param fileName the name of its file, safe for a file system and different from that of every
 *     other item of the benchmark
 * @param xml the text of the file, to be stored in UTF-8; empty where nothing of the item can be
 *     exported
 * @param missing what of the item is not in the file, and why; the file says so too
 */
public record DmnItem(
    String number, String fileName, Optional<String> xml, ImmutableList<BilingualText> missing) {

  /** Returns the items of {@code benchmark}, in their order. */
  public static ImmutableList<DmnItem> of(Benchmark benchmark) {
    List<BenchmarkItem> items = benchmark.items();
    ImmutableList<String> names = FileNames.of(items.stream().map(BenchmarkItem::number).toList());
    ImmutableList.Builder<DmnItem> exported = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      exported.add(new ItemExport(benchmark, items.get(i), names.get(i)).export());
    }
    return exported.build();
  }

  /** Returns whether the whole item is in the file. */
  public boolean isWhole() {
    return xml.isPresent() && missing.isEmpty();
  }
}

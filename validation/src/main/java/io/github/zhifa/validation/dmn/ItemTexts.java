// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a model says of itself: where it comes from, and what is missing in it. */
final class ItemTexts {
  private final PublishedDocument document;
  private final BenchmarkItem item;

  ItemTexts(Benchmark benchmark, BenchmarkItem item) {
    this.document = benchmark.document();
    this.item = item;
  }

  /** Returns an address that no other item of any benchmark has. */
  String namespace(String name) {
    return "urn:zhifa:benchmark:"
        + encoded(document.title() + document.documentNumber().orElse(""))
        + ":"
        + encoded(name);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  String label() {
    return item.number() + " " + item.conduct();
  }

  ImmutableList<String> description(List<BilingualText> missing) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (BilingualText each : missing) {
      lines.add("不完整 incomplete: " + each.zh() + " / " + each.en());
    }
    return lines
        .add("《" + document.title() + "》第" + item.number() + "项 item " + item.number())
        .add(item.conduct())
        .build();
  }

  /** Returns the benchmark and the provisions that set the penalty. */
  ImmutableList<Dmn.Source> sources() {
    ImmutableList.Builder<Dmn.Source> sources = ImmutableList.builder();
    sources.add(new Dmn.Source("benchmark", document.title(), head()));
    for (int i = 0; i < item.basis().size(); i++) {
      String cited = Words.cited(item.basis().get(i));
      sources.add(new Dmn.Source("basis" + (i + 1), cited, ImmutableList.of()));
    }
    return sources.build();
  }

  private ImmutableList<String> head() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    document.documentNumber().ifPresent(number -> lines.add("文号 document number: " + number));
    lines.add("制定机关 issuer: " + document.issuer().name());
    document.firstDay().ifPresent(day -> lines.add("施行日期 first day in force: " + day));
    document.lastDay().ifPresent(day -> lines.add("有效期至 last day in force: " + day));
    return lines.build();
  }
}

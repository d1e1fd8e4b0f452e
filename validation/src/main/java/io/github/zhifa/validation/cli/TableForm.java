// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.cli.Choice.TableFormat;
import io.github.zhifa.validation.report.Language;
import picocli.CommandLine.Option;

/** How an answer with rows is written: its form, and the language of what is no JSON. */
final class TableForm {
  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      converter = Choice.OfTable.class,
      description = "The form of the answer. Default: ${DEFAULT-VALUE}.")
  private TableFormat format = TableFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      converter = Choice.OfLanguage.class,
      description = "The language of text and csv; JSON has both. Default: ${DEFAULT-VALUE}.")
  private Language language = Language.ZH;

  TableFormat format() {
    return format;
  }

  Language language() {
    return language;
  }
}

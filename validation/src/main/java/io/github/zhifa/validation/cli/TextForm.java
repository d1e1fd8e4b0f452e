// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.cli.Choice.ReportFormat;
import io.github.zhifa.validation.report.Language;
import picocli.CommandLine.Option;

/** How an answer in words is written: as text or JSON, and the language of the text. */
final class TextForm {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      converter = Choice.OfReport.class,
      description = "The form of the answer. Default: ${DEFAULT-VALUE}.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      converter = Choice.OfLanguage.class,
      description = "The language of the text; JSON has both. Default: ${DEFAULT-VALUE}.")
  private Language language = Language.ZH;

  boolean isJson() {
    return format == ReportFormat.JSON;
  }

  Language language() {
    return language;
  }
}
